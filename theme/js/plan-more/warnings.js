/* What speaks against a plan. It is told, and nothing is forbidden. */

import { isBeyond } from "./numbers.js";

/** @typedef {import("../plan/rows.js").MoveRow} MoveRow */

/**
 * A warning by the key of its text, with the values in it.
 * @typedef {{ key: string, values: Record<string, string | number> }} Warning
 */

/**
 * @param {import("../plan/plans.js").Plan} plan
 * @param {(slug: string) => MoveRow | undefined} rowOf
 * @param {{ minutes: number, sensible: { moves: number, minutes: number }, titleOf: (slug: string) => string,
 * week: string[] }} known
 * @returns {Warning[]}
 */
export function warningsOf({ entries, days, physio }, rowOf, { minutes, sensible, week, titleOf }) {
  const rows = entries.flatMap(({ move }) => rowOf(move) || []);
  /** @type {Warning[]} */
  const warnings = [];
  const gone = entries.filter(({ move }) => !rowOf(move));
  if (gone.length) warnings.push({ key: "gone", values: { moves: gone.map(({ move }) => titleOf(move)).join(", ") } });
  // What a physio chose is not called too long.
  if (!physio && entries.length > sensible.moves) warnings.push({ key: "too-many", values: { count: sensible.moves } });
  if (!physio && minutes > sensible.minutes) warnings.push({ key: "too-long", values: { count: sensible.minutes } });
  rows.forEach(({ name: move, learnFirst }, index) => {
    const first = learnFirst.filter(slug => !rows.slice(0, index).some(row => row.slug === slug));
    if (first.length) warnings.push({ key: "learn-first", values: { move, first: first.map(titleOf).join(", ") } });
  });
  const strong = rows.filter(({ strength }) => strength).map(row => row.name);
  if (strong.length && hasDaysInARow(days, week)) warnings.push({ key: "two-days", values: { moves: strong.join(", ") } });
  const beyond = entries.filter(({ move, dose }) => {
    const row = rowOf(move);
    return row && isBeyond(row, dose);
  });
  if (beyond.length) warnings.push({ key: "beyond", values: { moves: beyond.map(({ move }) => titleOf(move)).join(", ") } });
  return warnings;
}

/**
 * @param {string[]} days
 * @param {string[]} week
 */
const hasDaysInARow = (days, week) =>
  week.some((day, index) => days.includes(day) && days.includes(week[(index + 1) % week.length]));
