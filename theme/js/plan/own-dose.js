/* Own numbers of a move in a plan: 25 bits in the plan's code, held within the limits of the move. Sides, and the times for a
   movement and for changing sides, are those of the move's page. */
import { parseDose } from "../session/dose.js";

/** @typedef {import("../session/dose.js").Dose} Dose */

/**
 * The least and the most of each number; a move that is done for a time has seconds alone.
 * @typedef {{ sets?: number[], reps?: number[], hold?: number[], rest?: number[], seconds?: number[] }} Limits
 */

/**
 * What own numbers need to know of a move: how much to start with as its page says, and its limits.
 * @typedef {{ slug: string, start: string, limits?: Limits }} PlanMove
 */

const SIDES = /** @type {const} */ (["one", "each", "turn"]);

/** The kind of a dose, before 24 bits of its numbers. */
const TIMED = 1 << 24;

/** Numbers of counted movements: their places in the 25 bits, how many values each has, and which is the least. */
const FIELDS = /** @type {const} */ ([
  ["sets", 21, 8, 1],
  ["reps", 16, 32, 1],
  ["hold", 9, 128, 0],
  ["rest", 2, 128, 0]
]);

const LONGEST = 3 * 60 * 60;

/**
 * A dose as 25 bits; -1 for a text that is none, or more than they hold.
 * @param {string} text
 */
export function packDose(text) {
  const dose = parseDose(text);
  if (!dose) return -1;
  if (dose.kind === "time") return dose.seconds <= LONGEST ? TIMED | dose.seconds : -1;
  let bits = SIDES.indexOf(dose.sides);
  for (const [field, shift, values, least] of FIELDS) {
    const value = dose[field] - least;
    if (value < 0 || value >= values) return -1;
    bits |= value << shift;
  }
  return bits;
}

/**
 * The dose that 25 bits hold; null where no dose is written so.
 * @param {number} bits
 * @returns {Dose | null}
 */
export function unpackDose(bits) {
  const seconds = bits & TIMED - 1;
  if (bits & TIMED) return seconds && seconds <= LONGEST ? { kind: "time", seconds } : null;
  const sides = SIDES[bits & 3];
  if (!sides) return null;
  const [sets, reps, hold, rest] = FIELDS.map(([, shift, values, least]) => (bits >>> shift & values - 1) + least);
  return { kind: "reps", sets, reps, hold, rest, sides, swap: null, move: null };
}

/**
 * Writes a dose as pages carry it.
 * @param {Dose} dose
 */
export function writeDose(dose) {
  if (dose.kind === "time") return "t" + dose.seconds;
  /** @param {string} letter @param {number | null} seconds */
  const word = (letter, seconds) => seconds ? ` ${letter}${seconds}` : "";
  const sides = dose.sides === "one" ? "" : " " + dose.sides;
  return `${dose.sets}x${dose.reps}${word("h", dose.hold)}${word("r", dose.rest)}${sides}${word("s", dose.swap)}`
    + word("m", dose.move);
}

/**
 * The dose for a move: its numbers within the move's limits, all else as on the move's page. A dose of another kind, or for a
 * move of several parts, becomes an empty text, which means as on its page.
 * @param {Dose} dose
 * @param {PlanMove} move
 * @returns {{ dose: string, fits: boolean }} whether nothing had to be changed
 */
export function fitDose(dose, { start, limits = {} }) {
  const page = parseDose(start);
  if (!page || page.kind !== dose.kind) return { dose: "", fits: false };
  /** @param {number} value @param {number[]} [limit] */
  const within = (value, [least, most] = [value, value]) => Math.min(Math.max(value, least), most);
  if (dose.kind === "time" || page.kind === "time") {
    const from = dose.kind === "time" ? dose.seconds : 0;
    const seconds = within(from, limits.seconds);
    return { dose: "t" + seconds, fits: seconds === from };
  }
  const fitted = { ...page };
  let fits = dose.sides === page.sides;
  for (const [field] of FIELDS) {
    fitted[field] = within(dose[field], limits[field]);
    fits &&= fitted[field] === dose[field];
  }
  return { dose: writeDose(fitted), fits };
}
