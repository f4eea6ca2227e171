/* Gives a meaning to words of a question that have none: they were written apart or together, or mistyped. */
import { client } from "./client.js";
import { countSlips } from "./slips.js";

/** @typedef {import("../search/query.js").Token} Token */
/** @typedef {import("../search/query.js").Question} Question */

/** Comes behind every letter. */
const LAST = "\uffff";

/**
 * Corrects or leaves out the words without a meaning; the question says so.
 * @param {Question} question
 */
export async function correct(question) {
  const { tokens } = question;
  /** @type {Token[]} */
  const done = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.terms.size) {
      done.push(token);
      continue;
    }
    const withNext = i + 1 < tokens.length && await joinTokens(token, tokens[i + 1]);
    const withLast = !withNext && done.length && await joinTokens(done[done.length - 1], token);
    if (withNext) {
      done.push(withNext);
      i++;
    } else if (withLast) {
      done[done.length - 1] = withLast;
    } else {
      done.push(...await correctToken(token, question));
    }
  }
  question.tokens = done;
}

/** @param {string} word @returns {Token} */
const makeToken = word => ({ word, typed: word, term: client.analyser().term(word), terms: new Map() });

/**
 * Two words as one, where that means something.
 * @param {Token} first
 * @param {Token} second
 */
async function joinTokens(first, second) {
  const joined = makeToken(first.typed + second.typed);
  joined.terms = await client.meaning(joined, second.isOpen);
  return joined.terms.size ? joined : undefined;
}

/**
 * What stands for a word without a meaning: nearby terms, two words, or nothing.
 * @param {Token} token
 * @param {Question} question
 */
async function correctToken(token, question) {
  const { word } = token;
  const { nearby, isNear } = await nearbyTerms(token);
  const parts = word.length > 4 && !isNear && await splitWord(word, !nearby.length);
  if (parts) {
    question.changes.push({ word, other: parts.map(part => part.word).join(" ") });
    return parts;
  }
  question.changes.push({ word, term: nearby[0] });
  if (!nearby.length) return [];
  token.terms = new Map(nearby.map((term, place) => [term, place ? 0.6 : 0.8]));
  token.term = nearby[0];
  return [token];
}

/**
 * A word written together as two, where a page has both.
 * @param {string} word
 * @param {boolean} mayStop whether one of them may be a stop word
 */
async function splitWord(word, mayStop) {
  const { stopWords } = client.analyser();
  for (let i = word.length - 2; i > 1; i--) {
    const parts = [makeToken(word.slice(0, i)), makeToken(word.slice(i))];
    if (!mayStop && parts.some(part => stopWords.has(part.word))) continue;
    const first = await client.lookup(parts[0].term);
    const second = first && await client.lookup(parts[1].term);
    const only = second ? second.pages.filter(page => first.pages.includes(page)) : [];
    if (only.length) return parts.map(part => ({ ...part, terms: new Map([[part.term, 1]]), only }));
  }
  return undefined;
}

/**
 * Terms that are at most a few slips away, best first, and whether it is one slip.
 * @param {Token} token
 */
async function nearbyTerms(token) {
  const { term } = token;
  const distances = await termsWithin(token);
  const least = Math.min(...distances.values());
  const best = [...distances].filter(([, distance]) => distance === least).map(([nearby]) => nearby);
  const ranked = await Promise.all(best.slice(0, 12).map(async nearby => {
    const postings = await client.lookup(nearby);
    return { nearby, sameStart: Number(nearby[0] === term[0]), pages: postings ? postings.pages.length : 0 };
  }));
  const found = ranked
    .filter(candidate => candidate.pages)
    .sort((a, b) => b.sameStart - a.sameStart || b.pages - a.pages)
    .slice(0, 3)
    .map(candidate => candidate.nearby);
  return { nearby: found, isNear: found.length > 0 && least <= 1 };
}

/**
 * Terms with their distance from a word. One slip leaves the first or the last half of a word whole, but for the middle two
 * letters: so terms with the same first half are compared, then those with the same last half.
 * @param {Token} token
 */
async function termsWithin(token) {
  const { term } = token;
  const most = term.length < 3 ? 0 : term.length < 8 ? 1 : 2;
  /** @type {Map<string, number>} */
  const distances = new Map();
  if (!most) return distances;
  /** @param {string} nearby */
  const consider = nearby => {
    const distance = distanceTo(nearby, token, most);
    if (distance < most + 0.6) distances.set(nearby, distance);
  };
  const half = Math.max(1, term.length - 1 >> 1);
  const start = term.slice(0, half);
  (await client.termsBetween("t", start, start + LAST, term, 5)).forEach(consider);
  if (Math.min(...distances.values()) <= 1) return distances;
  const backwards = reversed(term);
  const end = backwards.slice(0, half);
  (await client.termsBetween("r", end, end + LAST, backwards, 3)).forEach(nearby => consider(reversed(nearby)));
  return distances;
}

/** @param {string} word */
const reversed = word => [...word].reverse().join("");

/**
 * Slips between a term and a word, which may lack its ending while it is being typed.
 * @param {string} nearby
 * @param {Token} token
 * @param {number} most
 */
function distanceTo(nearby, { word, term, isOpen }, most) {
  if (nearby.length < 3 || term.length < 4 && nearby[0] !== term[0]) return Infinity;
  const plain = Math.min(countSlips(term, nearby, most), countSlips(word, nearby, most));
  if (plain <= 1) return plain;
  const distance = client.analyser().endings.reduce(
    (least, ending) => Math.min(least, 0.2 + countSlips(word, nearby + ending, most)), plain);
  const isLonger = isOpen && nearby.length > word.length && word.length > 3;
  return distance > most && isLonger ? 0.5 + countSlips(word, nearby.slice(0, word.length), 1) : distance;
}
