/* Reads a diary from a file and merges it with the one that is here. Nothing is written. */
import { checkEntry, isId } from "../diary/check.js";
import { checkKept } from "../plan/kept.js";
import { checkPlans, mergePlans } from "../plan/plans.js";

/** @typedef {import("../diary/entries.js").Entry} Entry */
/** @typedef {import("../plan/plans.js").Plan} Plan */

/** The largest file that is read, in bytes. */
export const LARGEST = 2 << 20;

const LONGEST_TITLE = 100;

/**
 * What a file holds: entries that are right, ids of deleted ones, and how many were refused.
 * @typedef {{ guide: string, entries: Entry[], gone: string[], refused: number, kept: string[], plans: Plan[] }} DiaryFile
 */

/**
 * @param {string} text
 * @returns {DiaryFile | null} null where it is no diary
 */
export function parseDiary(text) {
  try {
    const { limber, version, guide, entries, gone = [], kept, plans } = JSON.parse(text);
    if (limber !== "diary" || version !== 1 || !Array.isArray(entries) || !Array.isArray(gone)) return null;
    const right = /** @type {Entry[]} */ (entries.map(checkEntry).filter(entry => entry));
    return {
      guide: String(guide ?? "").slice(0, LONGEST_TITLE),
      entries: right,
      gone: gone.filter(isId),
      refused: entries.length - right.length,
      kept: checkKept(kept),
      plans: checkPlans(plans)
    };
  } catch {
    return null;
  }
}

/**
 * One entry of each id; the later edited wins, and what was deleted wins over all.
 * @param {Entry[]} mine
 * @param {string[]} myGone
 * @param {DiaryFile} file
 */
export function mergeDiary(mine, myGone, file) {
  const gone = new Set([...myGone, ...file.gone]);
  const merged = new Map(mine.map(entry => [entry.id, entry]));
  const fresh = new Set();
  const newer = new Set();
  for (const entry of file.entries) {
    const there = merged.get(entry.id);
    if (gone.has(entry.id) || there && there.edited >= entry.edited) continue;
    merged.set(entry.id, entry);
    (there && !fresh.has(entry.id) ? newer : fresh).add(entry.id);
  }
  const entries = [...merged.values()].filter(({ id }) => !gone.has(id));
  const counts = { new: fresh.size, newer: newer.size, deleted: merged.size - entries.length };
  return { entries, gone: [...gone], counts };
}

/**
 * Kept moves and plans with those of a file, and how many that adds or changes.
 * @param {string[]} kept
 * @param {import("../plan/plans.js").Plans} mine
 * @param {DiaryFile} file
 */
export function mergePlanned(kept, mine, file) {
  const deleted = file.gone.filter(gone => mine.plans.some(({ id }) => id === gone));
  const plans = mergePlans(mine, file.plans, deleted);
  const all = checkKept([...kept, ...file.kept]);
  const changed = plans.plans.filter(plan => !mine.plans.includes(plan));
  return { kept: all, plans, counts: { kept: all.length - kept.length, plans: changed.length } };
}
