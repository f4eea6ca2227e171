/* Limits of positions over a plan: how long somebody with a condition may stay in one, over moves that follow each other. */
import { secondsOf } from "./amount.js";

/** @typedef {import("./rows.js").MoveRow} MoveRow */
/** @typedef {import("./plans.js").PlanEntry} PlanEntry */

/** @typedef {[condition: string, seconds: number, how: string]} Limit */

/**
 * The moves of a plan; where it stays in a position for longer than a limit allows, the first of those moves says so. What asks
 * first counts as left out, as on pages of routines.
 * @param {PlanEntry[]} entries
 * @param {(slug: string) => MoveRow | undefined} rowOf
 * @param {import("../session/dose.js").Rules} rules
 * @param {Limit[]} limits
 * @returns {MoveRow[]}
 */
export function rowsWithLimits(entries, rowOf, rules, limits) {
  const rows = entries.flatMap(({ move }) => rowOf(move) || []).map(row => ({ ...row, cautions: [...row.cautions] }));
  limits.forEach(([condition, most, how]) => {
    /** @type {string[]} */
    let run = [];
    const endRun = () => {
      if (secondsOf(entries.filter(({ move }) => run.includes(move)), rowOf, rules) > most) {
        rows.find(({ slug }) => slug === run[0])?.cautions.push([condition, "adapt", how]);
      }
      run = [];
    };
    rows.forEach(({ slug, limited, cautions }) => {
      if (limited.includes(condition)) run.push(slug);
      else if (!cautions.some(([asking, advice]) => asking === condition && advice === "ask")) endRun();
    });
    endRun();
  });
  return rows;
}
