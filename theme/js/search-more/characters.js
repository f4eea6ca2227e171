/* Cuts any text into words by the character rules of the index, and says where each word stands. */
import { client } from "./client.js";

/** @typedef {{ word: string, start: number, end: number }} FoundWord */
/** @typedef {(text: string) => FoundWord[]} Scan */
/** @typedef {[from: number, to: number]} CodeRange */

const GAP = " ";

/** @type {Promise<Scan> | undefined} */
let loadingRules;

/** @type {Scan} */
export let scanWords;

/** The scanner, whose rules are loaded once. */
export function loadCharacters() {
  loadingRules = loadingRules || client.loadPart("u", 0).then(rules => {
    scanWords = makeScanner(rules);
    return scanWords;
  }).catch(problem => {
    loadingRules = undefined;
    throw problem;
  });
  return loadingRules;
}

/**
 * @param {string} rulesText lines of a word and its values; code points are hexadecimal
 * @returns {Scan}
 */
export function makeScanner(rulesText) {
  const lines = rulesText.split("\n").map(line => line.split(" "));
  /** @param {string} kind */
  const linesOf = kind => lines.filter(line => line[0] === kind).map(line => line.slice(1));
  /** @param {string} kind */
  const rangesOf = kind => linesOf(kind).map(([from, to]) => /** @type {CodeRange} */ ([fromHex(from), fromHex(to)]));
  const letters = readLetters(linesOf);
  const drops = rangesOf("drop");
  const gaps = rangesOf("gap");
  const pairs = rangesOf("pair");

  /** What a character becomes: letters, a gap, or nothing. @param {number} code */
  const fold = code => {
    const known = letters.get(code);
    if (known !== undefined) return known;
    const folded = isWithin(drops, code) ? "" : isWithin(gaps, code) ? GAP : String.fromCodePoint(code);
    letters.set(code, folded);
    return folded;
  };
  return text => {
    const words = new WordCollector();
    for (let at = 0; at < text.length;) {
      const code = text.codePointAt(at) || 0;
      const end = at + (code > 0xffff ? 2 : 1);
      const folded = fold(code);
      const isPaired = folded !== GAP && code > 0xff && isWithin(pairs, code);
      words.add(folded, isPaired, at, end);
      at = end;
    }
    return words.finish();
  };
}

/** @param {string} code */
const fromHex = code => parseInt(code, 16);

/**
 * @param {CodeRange[]} ranges
 * @param {number} code
 */
const isWithin = (ranges, code) => ranges.some(([from, to]) => code >= from && code <= to);

/**
 * What single characters become.
 * @param {(kind: string) => string[][]} linesOf
 */
function readLetters(linesOf) {
  /** @type {Map<number, string>} */
  const letters = new Map();
  linesOf("shift").forEach(([from, to, by]) => {
    for (let code = fromHex(from); code <= fromHex(to); code++) {
      letters.set(code, String.fromCodePoint(code + fromHex(by)));
    }
  });
  linesOf("map").forEach(([from, to]) => [...to].forEach((letter, i) => {
    if (letter !== ".") letters.set(fromHex(from) + i, letter);
  }));
  linesOf("to").forEach(([to, ...codes]) => codes.forEach(code => letters.set(fromHex(code), to)));
  return letters;
}

/** Puts letters together to words; those of a script without spaces come as overlapping pairs. */
class WordCollector {
  /** @type {FoundWord[]} */
  #found = [];
  /** @type {FoundWord[]} */
  #paired = [];
  /** @type {FoundWord} */
  #open = { word: "", start: 0, end: 0 };

  /**
   * @param {string} letters
   * @param {boolean} isPaired
   * @param {number} start
   * @param {number} end
   */
  add(letters, isPaired, start, end) {
    if (!letters) return;
    if (isPaired || letters === GAP) this.#closeWord();
    if (!isPaired) this.#closePairs();
    if (isPaired) this.#paired.push({ word: letters, start, end });
    else if (letters !== GAP) this.#goOn(letters, start, end);
  }

  /**
   * @param {string} letters
   * @param {number} start
   * @param {number} end
   */
  #goOn(letters, start, end) {
    if (!this.#open.word) this.#open.start = start;
    this.#open.word += letters;
    this.#open.end = end;
  }

  #closeWord() {
    if (this.#open.word) this.#found.push(this.#open);
    this.#open = { word: "", start: 0, end: 0 };
  }

  #closePairs() {
    const paired = this.#paired;
    if (paired.length === 1) this.#found.push(paired[0]);
    paired.slice(1).forEach((second, i) => {
      this.#found.push({ word: paired[i].word + second.word, start: paired[i].start, end: second.end });
    });
    this.#paired = [];
  }

  finish() {
    this.#closeWord();
    this.#closePairs();
    return this.#found;
  }
}
