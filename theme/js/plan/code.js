/* The code of a plan, for the fragment of an address: `1`, then of each entry four letters for the move and `0` (as on its
   page) or `1` with five letters of own numbers, then five check letters over all before them. Letters are those of Crockford's
   base 32; small letters, hyphens, blanks and O, I and L for the digits are forgiven. `plan.PlanCode` does so in the build. */
import { fitDose, packDose, unpackDose } from "./own-dose.js";

/** @typedef {import("./own-dose.js").PlanMove} PlanMove */

/** @typedef {{ move: string, dose: string }} PlanEntry dose is empty for as on its page */

/**
 * A plan that a code stands for, or why there is none: a code with slips in it, one of a later version, or one with a move that
 * this guide does not have. `changed` names the moves whose numbers had to be brought within their limits.
 * @typedef {{ entries: PlanEntry[], changed: string[] }} PlanRead
 * @typedef {{ problem: "damaged" | "newer" | "unknown" }} PlanProblem
 */

export const MOST_ENTRIES = 12;

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const VERSION = "1";
const DOSE = 5;
const CHECK = 5;

/** Far above the longest code with a hyphen or blank at each letter. */
const LONGEST_TEXT = 400;

/**
 * The check letters are the rest of a division by a polynomial over 32 elements: x^5 + 15x^4 + 30x^3 + 17x^2 + 7x + 11, which is
 * primitive. Up to three letters changed anywhere are found for certain, and so is any run of five; all else but for one in
 * 33 million. These are the polynomial times 1, 2, 4, 8 and 16, five bits a term.
 */
const GENERATOR = [0xff44eb, 0x1ec9dd6, 0x19bbb89, 0x175f3b2, 0xbb77e1];

/** @param {number} bits @param {number} count */
function lettersOf(bits, count) {
  let text = "";
  for (let i = count - 1; i >= 0; i--) text += LETTERS[bits >>> 5 * i & 31];
  return text;
}

/** @param {string} letters */
function bitsOf(letters) {
  let bits = 0;
  for (const letter of letters) bits = bits << 5 | LETTERS.indexOf(letter);
  return bits;
}

/**
 * The check letters of a text. They begin with its length, so that a text cut short does not pass.
 * @param {string} text
 */
export function checkOf(text) {
  let rest = text.length;
  for (const letter of text + "0".repeat(CHECK)) {
    const over = rest >>> 20;
    rest = (rest & 0xfffff) << 5 | LETTERS.indexOf(letter);
    GENERATOR.forEach((multiple, bit) => {
      if (over >>> bit & 1) rest ^= multiple;
    });
  }
  return lettersOf(rest, CHECK);
}

/**
 * The code of a plan; empty for one that has none: without entries or with more than 12, with a move without a code, or with
 * numbers that a code cannot hold.
 * @param {PlanEntry[]} entries
 * @param {(slug: string) => string | undefined} codeOf the four letters of a move
 */
export function encodePlan(entries, codeOf) {
  let text = VERSION;
  for (const { move, dose } of entries) {
    const code = codeOf(move);
    const bits = dose ? packDose(dose) : 0;
    if (!code || bits < 0) return "";
    text += code + (dose ? "1" + lettersOf(bits, DOSE) : "0");
  }
  return entries.length && entries.length <= MOST_ENTRIES ? text + checkOf(text) : "";
}

/**
 * The letters of a code as it was typed; empty where there is something else.
 * @param {string} text
 */
function plain(text) {
  const typed = text.length > LONGEST_TEXT ? "" : text.replace(/[\s-]/g, "");
  return /^[0-9a-tv-z]+$/i.test(typed) ? typed.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1") : "";
}

/**
 * The moves of a code with the letters of their own numbers; null where the text is cut in another way.
 * @param {string} body
 */
function cut(body) {
  const entries = [...body.slice(VERSION.length).matchAll(/(.{4})(?:0|1(.{5}))/gy)];
  const letters = entries.reduce((sum, [entry]) => sum + entry.length, VERSION.length);
  return entries.length && entries.length <= MOST_ENTRIES && letters === body.length ? entries : null;
}

/**
 * Reads the code of a plan.
 * @param {string} text
 * @param {(code: string) => PlanMove | undefined} moveOf the move with these four letters, now or formerly
 * @returns {PlanRead | PlanProblem}
 */
export function decodePlan(text, moveOf) {
  const letters = plain(text);
  const body = letters.slice(0, -CHECK);
  if (!body || checkOf(body) !== letters.slice(-CHECK)) return { problem: "damaged" };
  if (body[0] !== VERSION) return { problem: "newer" };
  return readEntries(cut(body) ?? [], moveOf);
}

/**
 * @param {string[][]} list
 * @param {(code: string) => PlanMove | undefined} moveOf
 * @returns {PlanRead | PlanProblem}
 */
function readEntries(list, moveOf) {
  /** @type {PlanRead} */
  const read = { entries: [], changed: [] };
  for (const [, code, own] of list) {
    const move = moveOf(code);
    if (!move) return { problem: "unknown" };
    const dose = own ? unpackDose(bitsOf(own)) : null;
    if (own && !dose) return { problem: "damaged" };
    const fitted = dose ? fitDose(dose, move) : { dose: "", fits: true };
    read.entries.push({ move: move.slug, dose: fitted.dose });
    if (!fitted.fits) read.changed.push(move.slug);
  }
  return read.entries.length ? read : { problem: "damaged" };
}
