import assert from "node:assert/strict";
import { test } from "node:test";
import { hashCode, makeAnalyser } from "../../../theme/js/search/analyser.js";
import { makeScanner } from "../../../theme/js/search-more/characters.js";
import { characterRules, englishRules, goldenLines } from "../golden.js";

const english = makeAnalyser(englishRules);
const scan = makeScanner(characterRules);

test("every golden word has the stem of Snowball", () => {
  const stemmer = makeAnalyser(englishRules.split("\n").filter(line => !line.startsWith("spell ")).join("\n"));
  const lines = goldenLines("words.txt");
  const wrong = lines.filter(line => {
    const [word, stem] = line.split(" ");
    return stemmer.term(word) !== stem;
  });
  assert.deepEqual(wrong, []);
  assert.ok(lines.length > 40_000);
});

test("texts become the terms that Java makes of them", () => {
  for (const line of goldenLines("texts.txt")) {
    const [text, terms] = line.split("\t");
    assert.equal(scan(text).map(found => english.term(found.word)).join(" "), terms, text);
  }
});

test("a word is found where it stands", () => {
  assert.deepEqual(scan("Über 東京都, don’t"), [
    { word: "uber", start: 0, end: 4 },
    { word: "東京", start: 5, end: 7 },
    { word: "京都", start: 6, end: 8 },
    { word: "dont", start: 10, end: 15 }
  ]);
});

test("without rules a word is its own term", () => {
  assert.equal(makeAnalyser("").term("stretches"), "stretches");
});

test("the hash of a text is that of Java", () => {
  assert.equal(hashCode("stretch exercis programm"), -1486121801);
  assert.equal(hashCode(""), 0);
});
