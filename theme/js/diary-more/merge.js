/* Reads a diary from a file and merges it with the one that is here. Nothing is written. */
import { checkEntry, isId } from "../diary/check.js";

/** @typedef {import("../diary/entries.js").Entry} Entry */

/** The largest file that is read, in bytes. */
export const LARGEST = 2 << 20;

const LONGEST_TITLE = 100;

/**
 * What a file holds: entries that are right, ids of deleted ones, and how many were refused.
 * @typedef {{ guide: string, entries: Entry[], gone: string[], refused: number }} DiaryFile
 */

/**
 * @param {string} text
 * @returns {DiaryFile | null} null where it is no diary
 */
export function parseDiary(text) {
  try {
    const { limber, version, guide, entries, gone = [] } = JSON.parse(text);
    if (limber !== "diary" || version !== 1 || !Array.isArray(entries) || !Array.isArray(gone)) return null;
    const right = /** @type {Entry[]} */ (entries.map(checkEntry).filter(entry => entry));
    return {
      guide: String(guide ?? "").slice(0, LONGEST_TITLE),
      entries: right,
      gone: gone.filter(isId),
      refused: entries.length - right.length
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
