/* Chooses what a result shows of its page's text. */
import { scanWords } from "./characters.js";
import { client } from "./client.js";

/** @typedef {import("../search/query.js").Token} Token */
/** @typedef {{ start: number, end: number, token: Token }} Mark */

/**
 * @typedef {object} Excerpt
 * @property {string} text of the section
 * @property {Mark[]} marks where words of the question stand in it
 * @property {number} at where the best stretch begins
 * @property {number} value
 * @property {string} [heading]
 * @property {string} [anchor] id of the heading
 */

/** How far apart words may stand to count together, in letters. */
const STRETCH = 150;

/** Words closer than this stand beside each other. */
const BESIDE = 12;

/**
 * The section that meets most of the words, with the stretch of text around the closest of them.
 * @param {[summary: string, sections: [heading: string, anchor: string, text: string, words?: string][]]} texts
 * @param {Token[]} tokens
 */
export function chooseExcerpt([summary, sections], tokens) {
  const marksIn = markFinder(tokens);
  /** @type {Excerpt} */
  let best = { text: summary, marks: marksIn(summary), at: 0, value: 0 };
  for (const [heading, anchor, text, words = ""] of sections) {
    const marks = marksIn(text);
    const inHeading = marksIn(heading + " " + words).map(mark => mark.token);
    for (const { from, to } of stretches(marks)) {
      const value = worthOf(marks.slice(from, to), inHeading, tokens.length);
      if (value > best.value + 0.001) {
        best = { value, heading, anchor, text, marks, at: marks.length ? marks[from].start : 0 };
      }
    }
  }
  return best;
}

/**
 * Finds words of the question in a text.
 * @param {Token[]} tokens
 * @returns {(text: string) => Mark[]}
 */
function markFinder(tokens) {
  /** @type {Map<string, Token>} */
  const byTerm = new Map();
  tokens.forEach(token => token.terms.forEach((worth, term) => byTerm.set(term, token)));
  return text => scanWords(text).flatMap(({ word, start, end }) => {
    const token = byTerm.get(client.analyser().term(word));
    return token ? [{ start, end, token }] : [];
  });
}

/**
 * The longest run of marks that ends at each of them; one empty run where there are none.
 * @param {Mark[]} marks
 */
function stretches(marks) {
  if (!marks.length) return [{ from: 0, to: 0 }];
  let from = 0;
  return marks.map((mark, last) => {
    while (mark.end - marks[from].start > STRETCH) from++;
    return { from, to: last + 1 };
  });
}

/**
 * What a stretch is worth: how rare its words are, and whether they stand beside each other.
 * @param {Mark[]} marks
 * @param {Token[]} inHeading
 * @param {number} wordCount of the question
 */
function worthOf(marks, inHeading, wordCount) {
  const met = new Set([...inHeading, ...marks.map(mark => mark.token)]);
  const pairs = marks.filter((mark, i) => {
    const before = marks[i - 1];
    return before && before.token !== mark.token && mark.start - before.end < BESIDE;
  });
  let value = 0;
  met.forEach(token => { value += token.rarity || 0; });
  return value + Math.min(1, pairs.length / Math.max(1, wordCount - 1));
}
