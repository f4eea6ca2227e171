/* Numbers of one's own: between what is least and what the page of a move builds up to; beyond that only where a physio gave
   them, and never beyond what any move of the guide may have. */
import { parseDose } from "../session/dose.js";
import { writeDose } from "../plan/own-dose.js";

/** @typedef {import("../session/dose.js").Dose} Dose */
/** @typedef {import("../plan/rows.js").MoveRow} MoveRow */
/** @typedef {"sets" | "reps" | "hold" | "rest" | "seconds"} NumberField */

/**
 * What a number may be, and by how much a press changes it.
 * @typedef {{ least: number, most: number, step: number }} Range
 */

/** @type {NumberField[]} */
export const NUMBERS = ["sets", "reps", "hold", "rest", "seconds"];

const ONE_MINUTE = 60;
const REST_STEP = 5;

/** @type {Record<string, number>} */
const STEPS = { rest: REST_STEP, seconds: ONE_MINUTE };

/**
 * The dose of a move with numbers of its own or without; nothing for several small moves.
 * @param {MoveRow} row
 * @param {string} [own]
 */
export const doseOf = (row, own) => parseDose(own || row.start);

/**
 * @param {Dose | null} dose
 * @param {NumberField} field
 */
export const numberOf = (dose, field) => dose && field in dose ? /** @type {any} */ (dose)[field] : 0;

/**
 * The numbers of a move that can be changed.
 * @param {MoveRow} row
 * @param {boolean} physio
 * @returns {Partial<Record<NumberField, Range>>}
 */
export function rangesOf(row, physio) {
  const doses = [doseOf(row), parseDose(row.target)].filter(dose => dose);
  /** @type {Partial<Record<NumberField, Range>>} */
  const ranges = {};
  for (const field of NUMBERS) {
    const numbers = doses.map(dose => numberOf(dose, field));
    const target = Math.max(...numbers);
    const [fewest, limit] = row.limits[field] || [1, target];
    if (!doses.length || !target) continue;
    // A longer rest is no more work, a shorter one is.
    const least = field === "rest" ? physio ? fewest : Math.min(...numbers) : Math.max(1, Math.min(STEPS[field] || 1, target));
    const most = physio || field === "rest" ? limit : target;
    ranges[field] = { least, most: Math.max(most, target), step: STEPS[field] || 1 };
  }
  return ranges;
}

/**
 * The next number up or down, kept within its range; numbers come to lie on whole steps.
 * @param {number} value
 * @param {boolean} up
 * @param {Range} range
 */
export function nextNumber(value, up, { least, most, step }) {
  const next = up ? (Math.floor(value / step) + 1) * step : (Math.ceil(value / step) - 1) * step;
  return Math.max(least, Math.min(most, next));
}

/**
 * The dose with a number changed; empty where it is the one on the page again.
 * @param {MoveRow} row
 * @param {string} own
 * @param {NumberField} field
 * @param {number} value
 */
export function withNumber(row, own, field, value) {
  const dose = doseOf(row, own);
  const text = dose ? writeDose({ ...dose, [field]: value }) : "";
  return text === row.start ? "" : text;
}

/**
 * Own numbers within their ranges; empty where they are none for this move.
 * @param {MoveRow} row
 * @param {string} own
 * @param {boolean} physio
 */
export function withinRanges(row, own, physio) {
  const dose = parseDose(own);
  const page = doseOf(row);
  if (!dose || !page || dose.kind !== page.kind) return "";
  const ranges = rangesOf(row, physio);
  const numbers = Object.entries(ranges).map(([field, { least, most }]) =>
    [field, Math.max(least, Math.min(most, numberOf(dose, /** @type {NumberField} */ (field))))]);
  const text = writeDose({ ...page, ...Object.fromEntries(numbers) });
  return text === row.start ? "" : text;
}

/**
 * Whether own numbers are more than the page of the move builds up to.
 * @param {MoveRow} row
 * @param {string} own
 */
export const isBeyond = (row, own) => own !== "" && withinRanges(row, own, false) !== withinRanges(row, own, true);
