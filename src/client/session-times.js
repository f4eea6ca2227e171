/* Doses and rules of the tests of a session. */
import { readParts } from "../../theme/js/session/dose.js";

export const rules = { ready: 10, between: 15, upOrDown: 30, swap: 5, move: 4 };
export const choices = { ready: 10, slower: false, moreTime: false, ownPace: false, goesOn: false };

/**
 * An entry as a page has it.
 * @param {string} text doses of its parts, with commas between
 * @param {string} [height]
 */
export function entry(text, height = "") {
  return { doses: text.split(", ").flatMap(dose => readParts(dose)).map(part => part.dose), height };
}
