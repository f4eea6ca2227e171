/* What speaks against a plan. It is told, and nothing is forbidden. */
import { WEEK } from "./plans.js";

/** @typedef {import("./rows.js").MoveRow} MoveRow */

/**
 * A warning by the key of its text, with the values in it.
 * @typedef {{ key: string, values: Record<string, string | number> }} Warning
 */

/**
 * @param {import("./plans.js").Plan} plan
 * @param {(slug: string) => MoveRow | undefined} rowOf
 * @param {{ minutes: number, sensible: { moves: number, minutes: number }, titleOf: (slug: string) => string,
 * isBeyond: (row: MoveRow, dose: string) => boolean }} known
 * @returns {Warning[]}
 */
export function warningsOf({ entries, days }, rowOf, { minutes, sensible, titleOf, isBeyond }) {
  const rows = entries.flatMap(({ move }) => rowOf(move) || []);
  /** @type {Warning[]} */
  const warnings = [];
  const gone = entries.filter(({ move }) => !rowOf(move));
  if (gone.length) warnings.push({ key: "gone", values: { moves: gone.map(({ move }) => titleOf(move)).join(", ") } });
  if (entries.length > sensible.moves) warnings.push({ key: "too-many", values: { count: sensible.moves } });
  if (minutes > sensible.minutes) warnings.push({ key: "too-long", values: { count: sensible.minutes } });
  rows.forEach(({ name: move, learnFirst }, index) => {
    const first = learnFirst.filter(slug => !rows.slice(0, index).some(row => row.slug === slug));
    if (first.length) warnings.push({ key: "learn-first", values: { move, first: first.map(titleOf).join(", ") } });
  });
  const strong = rows.filter(({ strength }) => strength).map(row => row.name);
  if (strong.length && hasDaysInARow(days)) warnings.push({ key: "two-days", values: { moves: strong.join(", ") } });
  const beyond = entries.filter(({ move, dose }) => {
    const row = rowOf(move);
    return row && isBeyond(row, dose);
  });
  if (beyond.length) warnings.push({ key: "beyond", values: { moves: beyond.map(({ move }) => titleOf(move)).join(", ") } });
  return warnings;
}

/** @param {string[]} days */
const hasDaysInARow = days => WEEK.some((day, index) => days.includes(day) && days.includes(WEEK[(index + 1) % WEEK.length]));
