/* Orders pages by how well they answer: impacts by rarity, all words before some, a page's name before everything. */
import { BEST_MENTION, NAME_SHARES } from "./format.js";

/** @typedef {import("./decoding.js").Postings} Postings */
/** @typedef {{ page: number, score: number }} Hit */

/**
 * A word of the question: the postings of each term that it may stand for, with what the term is worth, and the pages
 * that may count where not all do.
 * @typedef {{ postings: [Postings, number][], only?: number[] }} RankedWord
 */

/**
 * Scores of one word by page, and how many pages have it.
 * @typedef {{ values: Float64Array, shares: Float64Array, pageCount: number }} WordScores
 */

/**
 * The pages that have any of the words; behind the tenth, those that answer at least a fiftieth as well as the first.
 * @param {RankedWord[]} words
 * @param {Map<number, number>} calledSo pages with all words as a name or its beginning, with the share of the name
 * @param {number} pageCount how many pages the guide has
 * @returns {{ hits: Hit[], rarities: number[] }} rarities of the words in their order
 */
export function rankPages(words, calledSo, pageCount) {
  const values = new Float64Array(pageCount);
  const met = new Float64Array(pageCount);
  const nameShares = new Float64Array(pageCount);
  const named = new Float64Array(pageCount);
  let total = 0;
  const rarities = words.map(word => {
    const scores = scoreWord(word, pageCount);
    const rarity = rarityOf(scores.pageCount, pageCount);
    total += rarity;
    scores.values.forEach((value, page) => {
      if (!value) return;
      values[page] += value * rarity;
      met[page] += rarity;
      nameShares[page] += scores.shares[page];
      if (scores.shares[page]) named[page] += rarity;
    });
    return rarity;
  });
  /** @type {Hit[]} */
  const hits = [];
  values.forEach((value, page) => {
    if (!value) return;
    const mention = value * met[page];
    const inName = (Math.min(1.5, nameShares[page]) * named[page]) ** 2;
    hits.push({ page, score: (mention + inName) / total + (calledSo.get(page) || 0) * total / 2 });
  });
  const sorted = Float64Array.from(hits, hit => hit.score).sort().reverse();
  const least = Math.min(sorted[0] / 50, sorted[9]) || 0;
  return { hits: hits.filter(hit => hit.score >= least), rarities };
}

/**
 * How much a word tells, by how few pages have it: the inverse document frequency of BM25.
 * @param {number} withWord
 * @param {number} pageCount
 */
function rarityOf(withWord, pageCount) {
  return Math.log(1 + (pageCount - withWord + 0.5) / (withWord + 0.5)) + 0.1;
}

/**
 * @param {RankedWord} word
 * @param {number} pageCount
 * @returns {WordScores}
 */
function scoreWord(word, pageCount) {
  const values = new Float64Array(pageCount);
  const shares = new Float64Array(pageCount);
  const found = new Set();
  for (const [{ pages, impacts }, worth] of word.postings) {
    pages.forEach((page, i) => {
      if (word.only && !word.only.includes(page)) return;
      if (worth > 0.5) found.add(page);
      values[page] = Math.max(values[page], worth * Math.min(BEST_MENTION, impacts[i]) / BEST_MENTION);
      shares[page] = Math.max(shares[page], nameShare(impacts[i]) * (1 + worth) / 2);
    });
  }
  return { values, shares, pageCount: found.size };
}

/**
 * How large a share of a page's name a word is; 0 for a mention.
 * @param {number} impact
 */
function nameShare(impact) {
  return NAME_SHARES[impact] || 0;
}

/** What the share counts for where the whole question is a name of the page: more than any other page can have. */
const WHOLE_NAME = 6;

/**
 * Pages whose name is one of these terms, or begins so.
 * @param {[term: Postings, isWhole: boolean][]} lists
 */
export function pagesCalled(lists) {
  /** @type {Map<number, number>} */
  const found = new Map();
  for (const [{ pages, impacts }, isWhole] of lists) {
    pages.forEach((page, i) => {
      const share = nameShare(impacts[i]);
      const worth = !isWhole ? 0.6 : share > 0.5 ? WHOLE_NAME : 1;
      found.set(page, Math.max(found.get(page) || 0, share * worth));
    });
  }
  return found;
}

/**
 * The first of many, in order, without sorting all of them.
 * @param {Hit[]} hits
 * @param {number} most
 */
export function bestHits(hits, most) {
  const scores = Float64Array.from(hits, hit => hit.score).sort();
  const least = scores[Math.max(0, hits.length - most)];
  return hits
    .filter(hit => !(hit.score < least))
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .slice(0, most);
}
