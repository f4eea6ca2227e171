/* Reads a question: its words, and what each of them may stand for. */
import { asciiWords } from "./analyser.js";
import { extras } from "./extras.js";
import { PREFIX_MARK } from "./format.js";
import { analyser, lookup, manifest, termsBetween } from "./index.js";

/**
 * A word of a question.
 * @typedef {object} Token
 * @property {string} word folded
 * @property {string} typed
 * @property {string} term
 * @property {Map<string, number>} terms what it may stand for, each with its worth from 0 to 1
 * @property {boolean} [isOpen] whether it may go on, since it is being typed
 * @property {number[]} [only] the pages that may count, for a part of a word that was written together
 * @property {number} [rarity]
 */

/**
 * @typedef {object} Question
 * @property {Token[]} all
 * @property {Token[]} tokens those that count
 * @property {{ word: string, term?: string, other?: string }[]} changes words that were corrected or left out
 */

/** Comes behind every letter. */
export const LAST_LETTER = "\uffff";

const MOST_WORDS = 12;

/**
 * The folded words of a text.
 * @param {string} text
 */
export async function splitWords(text) {
  const straight = text.replace(/[‘’]/g, "'");
  if (!/[^\0-\x7f]/.test(straight)) return asciiWords(straight);
  const scan = await (await extras()).characters();
  return scan(straight).map(found => found.word);
}

/**
 * The words of a query with their meanings; a word that means nothing is corrected.
 * @param {string} query
 * @returns {Promise<Question>}
 */
export async function readQuestion(query) {
  const words = (await splitWords(query)).slice(0, MOST_WORDS);
  /** @type {Token[]} */
  const all = words.map(word => ({ word, typed: word, term: analyser.term(word), terms: new Map() }));
  const telling = all.filter(token => !analyser.stopWords.has(token.word));
  /** @type {Question} */
  const question = { all, tokens: telling.length ? telling : all, changes: [] };
  const isTyping = /[\p{L}\p{N}]$/u.test(query);
  await Promise.all(question.tokens.map(async token => {
    token.isOpen = isTyping && token === all[all.length - 1];
    token.terms = await meaning(token, token.isOpen);
  }));
  await joinRuns(all);
  await joinRuns(question.tokens);
  if (question.tokens.some(token => !token.terms.size)) await (await extras()).correct(question);
  return question;
}

/**
 * Two or three neighbours stand for the word that they make together, too: "warm up" for "warmup", and for a name that
 * stands in a sentence.
 * @param {Token[]} tokens
 */
async function joinRuns(tokens) {
  for (let i = 0; i < 2 * tokens.length - 2; i++) {
    const run = tokens.slice(i >> 1, (i >> 1) + 2 + i % 2);
    const joined = analyser.term(run.map(token => token.word).join(""));
    if (await lookup(joined)) run.forEach(token => token.terms.set(joined, 0.9));
  }
}

/**
 * What a word may stand for: terms with their worth.
 * @param {Pick<Token, "word" | "term">} token
 * @param {boolean} [isOpen]
 */
export async function meaning({ word, term }, isOpen) {
  const isTerm = Boolean(await lookup(term));
  /** @type {Map<string, number>} */
  const terms = new Map(isTerm ? [[term, 1]] : []);
  const worth = isTerm ? 0.4 : 0.9;
  if (isOpen && word.length < 3) {
    if (await lookup(word + PREFIX_MARK)) terms.set(word + PREFIX_MARK, worth);
  } else if (isOpen) {
    await addLonger(isTerm ? [term] : [word, term], worth, isTerm ? 1 : 2, terms);
    if (!isTerm) await addStem(word, terms);
  }
  return terms;
}

/**
 * Adds terms that begin with what was typed; the more they go on, the less they are worth.
 * @param {string[]} starts
 * @param {number} worth
 * @param {number} mostShards
 * @param {Map<string, number>} terms
 */
async function addLonger(starts, worth, mostShards, terms) {
  for (const start of new Set(starts)) {
    const longer = await termsBetween("t", start, start + LAST_LETTER, start, mostShards);
    longer.slice(0, 300).forEach(term => {
      const value = worth * (0.6 + 0.4 * start.length / term.length);
      if (value > (terms.get(term) || 0)) terms.set(term, value);
    });
  }
}

/**
 * Adds the stem of a word whose ending is being typed.
 * @param {string} word
 * @param {Map<string, number>} terms
 */
async function addStem(word, terms) {
  for (let cut = 1; cut < 6 && word.length - cut > 2; cut++) {
    const stem = word.slice(0, -cut);
    const isEnding = analyser.endings.some(ending => ending.startsWith(word.slice(-cut)));
    if (isEnding && await lookup(stem)) {
      if (0.9 > (terms.get(stem) || 0)) terms.set(stem, 0.9);
      return;
    }
  }
}

/**
 * The number of the help page where the question has one of its phrases.
 * @param {Question} question
 */
export function helpPageFor({ all, tokens }) {
  const [page, phrases] = manifest.help;
  const terms = new Set([...all, ...tokens].map(token => token.term));
  const isMeant = phrases?.some(phrase => phrase.split(" ").every(term => terms.has(term)));
  return isMeant && page !== undefined ? page : -1;
}
