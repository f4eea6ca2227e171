import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeWords, makePostingsReader, riceParameter } from "../../../theme/js/search/decoding.js";

/**
 * Base64 of bits, which are filled up to bytes.
 * @param {string} bits
 */
function base64(bits) {
  const bytes = bits.replace(/ /g, "").padEnd(Math.ceil(bits.replace(/ /g, "").length / 8) * 8, "0").match(/.{8}/g) || [];
  return btoa(bytes.map(byte => String.fromCharCode(parseInt(byte, 2))).join("")).replace(/=+$/, "");
}

test("words share letters with the word before", () => {
  assert.deepEqual(decodeWords("AbackEacheAneck"), ["back", "backache", "neck"]);
  assert.deepEqual(decodeWords(""), []);
});

test("a list of pages is its length in gamma, then gaps by Rice, each with an impact", () => {
  // Three of 100 pages, plus one, in gamma; the parameter is 4: 69 hundredths of 33 are 16 to 31.
  assert.equal(riceParameter(100, 3), 4);
  const read = makePostingsReader(base64("00100  0 0010 1111  10 0001 0001  0 0000 1010  1"), 100);
  assert.deepEqual(read(4), { pages: [2, 20, 21], impacts: [15, 1, 10] });
  assert.deepEqual(read(4), { pages: [], impacts: [] });
});

test("a list may go without impacts, and several follow one another", () => {
  const read = makePostingsReader(base64("010 0  010 10"), 2);
  assert.equal(riceParameter(2, 1), 0);
  assert.deepEqual(read(0).pages, [0]);
  assert.deepEqual(read(0).pages, [1]);
});
