/* Doses and rules of the tests of a session. */
import { readParts } from "../../theme/js/session/dose.js";

export const rules = { ready: 10, between: 15, upOrDown: 30, swap: 5, move: 4 };
export const choices = { ready: 10, slower: false, moreTime: false, ownPace: false, goesOn: false };

/**
 * How long a dose takes, as the build reckons it.
 * @param {import("../../theme/js/session/dose.js").Dose} dose
 */
export function secondsOf(dose) {
  if (dose.kind === "time") return dose.seconds;
  const { sets, reps, hold, rest, sides } = dose;
  const perSet = sides === "one" ? reps : 2 * reps;
  const rests = sets > 1 ? sets - 1 : sides === "each" ? perSet - 2 : perSet - 1;
  const swaps = sides === "each" ? sets : 0;
  return sets * perSet * (hold + (dose.move ?? rules.move)) + rests * rest + swaps * (dose.swap ?? rules.swap);
}

/**
 * An entry as a page has it.
 * @param {string} text doses of its parts, with commas between
 * @param {string} [height]
 */
export function entry(text, height = "") {
  const parts = text.split(", ").flatMap(dose => readParts(dose));
  if (parts.length !== text.split(", ").length) throw new Error("no dose: " + text);
  return { doses: parts.map(part => part.dose), height };
}
