/* Decodes what the files of the index hold: lists of words, lists of pages. See src/docs/search-format.md. */
import { RICE_PERCENT } from "./format.js";

/**
 * The pages of a term, and how well each answers it.
 * @typedef {{ pages: number[], impacts: number[] }} Postings
 */

const CAPITAL_A = 65;

/**
 * Words in order: a capital letter for how much is shared with the word before, then the rest.
 * @param {string} text
 */
export function decodeWords(text) {
  let word = "";
  return (text.match(/[A-Z][^A-Z]*/g) || []).map(code => {
    word = word.slice(0, code.charCodeAt(0) - CAPITAL_A) + code.slice(1);
    return word;
  });
}

/**
 * Reads lists of pages one after the other.
 * @param {string} base64
 * @param {number} pageCount how many pages the guide has
 * @returns {(impactBits: number) => Postings} reads the next list
 */
export function makePostingsReader(base64, pageCount) {
  const bytes = atob(base64);
  let at = 0;
  const bit = () => bytes.charCodeAt(at >> 3) >> 7 - (at++ & 7) & 1;
  /** @param {number} width */
  const number = width => {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 2 + bit();
    return value;
  };
  /** How many bits of one value come before another. @param {number} value */
  const run = value => {
    let count = 0;
    while (bit() === value) count++;
    return count;
  };
  return impactBits => {
    const zeros = run(0);
    const count = (1 << zeros | number(zeros)) - 1;
    const parameter = riceParameter(pageCount, count);
    /** @type {Postings} */
    const postings = { pages: [], impacts: [] };
    let page = 0;
    for (let i = 0; i < count; i++) {
      page += run(1) * 2 ** parameter + number(parameter);
      postings.pages.push(page++);
      postings.impacts.push(number(impactBits));
    }
    return postings;
  };
}

/**
 * How many bits of a gap between pages are written as they are.
 * @param {number} pageCount
 * @param {number} count of pages in the list
 */
export function riceParameter(pageCount, count) {
  let parameter = 0;
  while (count && count * 100 * 2 ** (parameter + 1) <= RICE_PERCENT * pageCount) parameter++;
  return parameter;
}
