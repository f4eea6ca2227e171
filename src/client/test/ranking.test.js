import assert from "node:assert/strict";
import { test } from "node:test";
import { bestHits, pagesCalled, rankPages } from "../../../theme/js/search/ranking.js";

/** @typedef {import("../../../theme/js/search/decoding.js").Postings} Postings */

/**
 * A word that stands for one term.
 * @param {Record<number, number>} impacts by page
 * @param {number} [worth]
 * @returns {import("../../../theme/js/search/ranking.js").RankedWord}
 */
function word(impacts, worth = 1) {
  return { postings: [[postings(impacts), worth]] };
}

/**
 * @param {Record<number, number>} impacts by page
 * @returns {Postings}
 */
function postings(impacts) {
  return { pages: Object.keys(impacts).map(Number), impacts: Object.values(impacts) };
}

/**
 * The pages in the order in which they are shown.
 * @param {ReturnType<typeof word>[]} words
 * @param {Map<number, number>} [called]
 */
function order(words, called = new Map()) {
  return bestHits(rankPages(words, called, 20).hits, 50).map(hit => hit.page);
}

test("a page that mentions a word more often comes first", () => {
  assert.deepEqual(order([word({ 1: 3, 2: 8, 3: 5 })]), [2, 3, 1]);
});

test("a page named so comes before every mention", () => {
  assert.deepEqual(order([word({ 1: 10, 2: 15 })]), [2, 1]);
  assert.deepEqual(order([word({ 1: 10, 2: 11, 3: 14, 4: 13, 5: 12, 6: 15 })]), [6, 3, 4, 5, 2, 1]);
});

test("a page with all words comes before one with some", () => {
  assert.deepEqual(order([word({ 1: 5, 2: 10 }), word({ 1: 5, 3: 10 })])[0], 1);
});

test("a whole name beats half of two", () => {
  assert.deepEqual(order([word({ 1: 13, 2: 13 }), word({ 1: 13, 3: 13 })])[0], 1);
});

test("a rare word counts more than a common one", () => {
  const common = word(Object.fromEntries(Array.from({ length: 15 }, (nothing, page) => [page, 8])));
  assert.deepEqual(order([common, word({ 18: 8 })])[0], 18);
});

test("what a word may stand for is worth less than the word itself", () => {
  assert.deepEqual(order([{ postings: [[postings({ 1: 8 }), 0.4], [postings({ 2: 8 }), 1]] }]), [2, 1]);
});

test("a page whose name is the whole question comes first", () => {
  const called = pagesCalled([[postings({ 2: 13, 3: 5 }), false], [postings({ 1: 13 }), true]]);
  assert.deepEqual([...called], [[2, 0.3], [3, 0], [1, 0.5]]);
  assert.deepEqual(order([word({ 1: 9, 2: 9, 3: 10 }), word({ 1: 9, 2: 9, 3: 10 })], called), [1, 2, 3]);
});

test("a whole name beats pages that have its words in names of their own, whatever else they say", () => {
  const called = pagesCalled([[postings({ 2: 14 }), false], [postings({ 1: 14 }), true]]);
  assert.deepEqual([...called.values()].map(share => share.toFixed(2)), ["0.48", "4.80"]);
  assert.deepEqual(order([word({ 1: 11, 2: 15 }), word({ 1: 11, 2: 15 })], called), [1, 2]);
  assert.deepEqual(order([word({ 1: 14, 2: 13 })], pagesCalled([[postings({ 1: 14, 2: 13 }), true]])), [1, 2]);
});

test("equal pages come in their order, and no more than asked for", () => {
  const hits = [5, 3, 4, 1].map(page => ({ page, score: page === 4 ? 2 : 1 }));
  assert.deepEqual(bestHits(hits, 3).map(hit => hit.page), [4, 1, 3]);
  assert.deepEqual(bestHits([], 3), []);
});

test("each word learns how rare it is", () => {
  const [rare, common] = rankPages([word({ 1: 5 }), word({ 1: 5, 2: 5, 3: 5 })], new Map(), 20).rarities;
  assert.ok(rare > common && common > 0);
});

test("a mention and a name count by how much of the question they hold", () => {
  const { hits, rarities } = rankPages([word({ 1: 15, 2: 10 })], new Map(), 20);
  assert.deepEqual(hits, [{ page: 1, score: 2 * rarities[0] }, { page: 2, score: rarities[0] }]);
});

test("half of a name counts a quarter of the whole", () => {
  const { hits, rarities } = rankPages([word({ 1: 13, 2: 10 })], new Map(), 20);
  assert.deepEqual(hits.map(hit => hit.score / rarities[0]), [1.25, 1]);
});

test("pages that answer far worse than the first are left out, behind the tenth", () => {
  const rare = word({ 1: 15, 2: 8 });
  const common = word(Object.fromEntries(Array.from({ length: 39 }, (nothing, page) => [page, page < 12 ? 9 : 1])));
  assert.equal(rankPages([rare, common], new Map(), 40).hits.length, 12);
  assert.equal(rankPages([common], new Map(), 40).hits.length, 39);
  assert.equal(rankPages([rare, word({ 1: 1, 2: 1, 3: 1 })], new Map(), 4).hits.length, 3);
});

test("what a word may stand for makes it no less rare", () => {
  const exact = { postings: [/** @type {[Postings, number]} */ ([postings({ 1: 5 }), 1])] };
  const longer = { postings: [...exact.postings, /** @type {[Postings, number]} */ ([postings({ 2: 5, 3: 5, 4: 5 }), 0.4])] };
  const [one, other] = rankPages([exact, longer], new Map(), 20).rarities;
  assert.equal(one, other);
});
