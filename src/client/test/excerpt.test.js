import assert from "node:assert/strict";
import { test } from "node:test";
import { makeAnalyser } from "../../../theme/js/search/analyser.js";
import { loadCharacters } from "../../../theme/js/search-more/characters.js";
import { useClient } from "../../../theme/js/search-more/client.js";
import { correct } from "../../../theme/js/search-more/corrections.js";
import { chooseExcerpt } from "../../../theme/js/search-more/excerpt.js";
import { countSlips } from "../../../theme/js/search-more/slips.js";
import { characterRules, englishRules } from "../golden.js";

const analyser = makeAnalyser(englishRules);
const TERMS = ["back", "backward", "neck", "knee", "stretch"];

/** A client whose index has a few terms in one shard. */
const client = /** @type {any} */ ({
  analyser: () => analyser,
  loadPart: async () => characterRules,
  lookup: async (/** @type {string} */ term) => TERMS.includes(term) ? { pages: [1], impacts: [5] } : undefined,
  meaning: async (/** @type {{ term: string }} */ { term }) => new Map(TERMS.includes(term) ? [[term, 1]] : []),
  termsBetween: async (/** @type {string} */ kind, /** @type {string} */ from, /** @type {string} */ to) => TERMS
    .map(term => kind === "r" ? [...term].reverse().join("") : term)
    .filter(term => term >= from && term <= to)
});
useClient(client);
await loadCharacters();

/** @param {string} word */
function token(word) {
  const term = analyser.term(word);
  return { word, typed: word, term, terms: new Map(TERMS.includes(term) ? [[term, 1]] : []), rarity: 1 };
}

/** @param {string[]} words */
async function corrected(...words) {
  const question = { all: [], tokens: words.map(token), changes: [] };
  await correct(question);
  return question;
}

test("slips are letters wrong, missing, too many or swapped", () => {
  assert.equal(countSlips("strech", "stretch", 2), 1);
  assert.equal(countSlips("nekc", "neck", 2), 1);
  assert.equal(countSlips("back", "knee", 2), 3);
});

test("a mistyped word is corrected, from its beginning or from its end", async () => {
  assert.deepEqual((await corrected("strech")).changes, [{ word: "strech", term: "stretch" }]);
  assert.deepEqual((await corrected("xtretch")).changes, [{ word: "xtretch", term: "stretch" }]);
});

test("words written apart are joined, and words written together are parted", async () => {
  assert.deepEqual((await corrected("stre", "tching")).tokens.map(found => found.term), ["stretch"]);
  const question = await corrected("neckstretch");
  assert.deepEqual(question.tokens.map(found => found.term), ["neck", "stretch"]);
  assert.deepEqual(question.changes, [{ word: "neckstretch", other: "neck stretch" }]);
});

test("a word that nothing is like is left out", async () => {
  const question = await corrected("quux", "neck");
  assert.deepEqual(question.tokens.map(found => found.term), ["neck"]);
  assert.deepEqual(question.changes, [{ word: "quux", term: undefined }]);
});

test("an excerpt is the stretch that has most words, with its heading", () => {
  const excerpt = chooseExcerpt(
    ["About the back.", [["Rest", "rest", "The neck needs rest."], ["Move", "move", "Stretch the neck and the back."]]],
    [token("neck"), token("stretching")]);
  assert.equal(excerpt.heading, "Move");
  assert.equal(excerpt.anchor, "move");
  assert.deepEqual(excerpt.marks.map(mark => excerpt.text.slice(mark.start, mark.end)), ["Stretch", "neck"]);
});

test("without a section that has the words it is the summary", () => {
  assert.equal(chooseExcerpt(["About the back.", [["Rest", "rest", "Lie down."]]], [token("back")]).text, "About the back.");
});

test("a section is found by what people type whom it answers", () => {
  const excerpt = chooseExcerpt(
    ["About the back.", [["Rest", "rest", "Lie down."], ["Tablets", "tablets", "Ask.", "neck pills"]]], [token("neck")]);
  assert.equal(excerpt.anchor, "tablets");
  assert.equal(excerpt.text, "Ask.");
});
