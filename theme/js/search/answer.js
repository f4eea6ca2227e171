/* Finds the pages that answer a question: looks up what its words stand for, and ranks. */
import { analyser, lookup, manifest, termsBetween } from "./index.js";
import { LAST_LETTER } from "./query.js";
import { pagesCalled, rankPages } from "./ranking.js";

/** @typedef {import("./decoding.js").Postings} Postings */
/** @typedef {import("./query.js").Token} Token */

const LONGEST_NAME = 5;

/**
 * The pages that answer, in no order. Each word of the question learns how rare it is.
 * @param {Token[]} tokens
 */
export async function findPages(tokens) {
  const calledSo = await findCalled(tokens);
  const words = await Promise.all(tokens.map(async ({ terms, only }) => ({ only, postings: await lookupAll([...terms]) })));
  const { hits, rarities } = rankPages(words, calledSo, manifest.pages);
  rarities.forEach((rarity, i) => { tokens[i].rarity = rarity; });
  return hits;
}

/**
 * The postings of terms, each with what goes with its term.
 * @template T
 * @param {[term: string, value: T][]} terms
 */
async function lookupAll(terms) {
  const lists = await Promise.all(terms.map(([term]) => lookup(term)));
  return terms.flatMap(([, value], i) => {
    const postings = lists[i];
    return postings ? [/** @type {[Postings, T]} */ ([postings, value])] : [];
  });
}

/**
 * The pages that have all these words, in this order, for a name or at its beginning: such names are terms without blanks.
 * @param {Token[]} tokens
 */
async function findCalled(tokens) {
  if (tokens.length > LONGEST_NAME) return pagesCalled([]);
  const isOne = tokens.length < 2;
  const joined = tokens.map(token => token.word).join("");
  const isOpen = !isOne && tokens[tokens.length - 1].isOpen;
  const longer = isOpen ? await termsBetween("t", joined, joined + LAST_LETTER, joined, 1) : [];
  const whole = isOne ? tokens[0].term : analyser.term(joined);
  const terms = [...new Set([whole, ...longer.slice(0, 50)])];
  return pagesCalled(await lookupAll(terms.map(term => [term, term === whole])));
}
