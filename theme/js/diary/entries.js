/* The entries of the diary. They stay in the browser's storage on this device, one key for each year. */
import { keptNames } from "../storage-names.js";
import { read, write } from "../storage.js";
import { checkEntry, isId } from "./check.js";
import { dayOf, twoDigits } from "./days.js";

/**
 * One move of a session: its slug (empty for a step that is no move), its dose as the page writes it, and whether it was done.
 * @typedef {{ move: string, dose: string, done: boolean }} DoneMove
 */

/**
 * What a session knows of itself when it ends.
 * @typedef {object} Session
 * @property {string} page address from the site's root
 * @property {string} title
 * @property {number} seconds how long it took
 * @property {number} done entries that were done
 * @property {number} of entries that there were
 * @property {"" | "ended" | "hurt"} stopped ended early, or stopped for pain, dizziness or numbness
 * @property {number | null} before pain before; null where it was not told
 * @property {number | null} after worst pain while moving
 * @property {string} note
 * @property {DoneMove[]} moves
 */

/**
 * A session in the diary: when it was (local time), when it was last edited (in seconds), how the day after was.
 * @typedef {Session & { id: string, edited: number, day: string, at: string, later: null | "no" | "yes" | "unsure" }} Entry
 */

const GONE = "diary-gone";
const YEAR = /^diary-\d{4}$/;

/** Deleted entries that are remembered, so that an older copy does not bring them back. */
const MOST_GONE = 2000;

const ID_LENGTH = 10;

/** @param {Entry} entry */
const keyFor = entry => "diary-" + entry.day.slice(0, 4);

/** @param {Entry} entry */
const sortKey = entry => entry.day + entry.at + entry.id;

/** @param {Date} date */
const inSeconds = date => Math.floor(date.getTime() / 1000);

/**
 * An entry for a session that ended now.
 * @param {Session} session
 * @param {Date} [now]
 * @returns {Entry}
 */
export function newEntry(session, now = new Date()) {
  return {
    id: Math.random().toString(36).slice(2, 2 + ID_LENGTH).padEnd(ID_LENGTH, "0"),
    edited: inSeconds(now),
    day: dayOf(now),
    at: twoDigits(now.getHours()) + ":" + twoDigits(now.getMinutes()),
    later: null,
    ...session
  };
}

/**
 * What is kept under a name, as a list.
 * @param {string} item
 * @returns {any[]}
 */
function readList(item) {
  try {
    const list = JSON.parse(read(item) || "[]");
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/**
 * All entries, the newest first.
 * @returns {Entry[]}
 */
export function readEntries() {
  const kept = keptNames().filter(item => YEAR.test(item)).flatMap(readList);
  const entries = /** @type {Entry[]} */ (kept.map(checkEntry).filter(entry => entry));
  return entries.sort((one, other) => sortKey(one) < sortKey(other) ? 1 : -1);
}

/**
 * The ids of deleted entries.
 * @returns {string[]}
 */
export const readGone = () => readList(GONE).filter(isId);

/**
 * Keeps these entries and no others. Where storage has no room for all, it is as before.
 * @param {Entry[]} entries
 * @param {string[]} gone ids of deleted entries
 * @returns {boolean} whether they are kept
 */
export function writeEntries(entries, gone) {
  const old = new Map(keptNames().filter(item => YEAR.test(item) || item === GONE).map(item => [item, read(item)]));
  /** @type {Map<string, any[]>} */
  const lists = new Map([...old.keys()].map(item => [item, []]));
  entries.forEach(entry => lists.set(keyFor(entry), [...lists.get(keyFor(entry)) || [], entry]));
  lists.set(GONE, gone.slice(-MOST_GONE));
  const isKept = [...lists].every(([item, list]) => write(item, list.length ? JSON.stringify(list) : ""));
  if (!isKept) lists.forEach((list, item) => write(item, old.get(item) || ""));
  return isKept;
}

/**
 * Puts an entry into the diary, in the place of the one with its id.
 * @param {Entry} entry
 * @returns {boolean} false where storage refuses, and for an entry that would not be read again
 */
export const addEntry = entry => Boolean(checkEntry(entry))
  && writeEntries([...entriesWithout(entry.id), entry], readGone().filter(id => id !== entry.id));

/**
 * Changes an entry; it counts as edited now.
 * @param {Entry} entry
 * @returns {boolean} false where storage refuses
 */
export const changeEntry = entry => addEntry({ ...entry, edited: inSeconds(new Date()) });

/**
 * @param {string} gone id of the entry
 * @returns {boolean} false where storage refuses
 */
export const deleteEntry = gone => writeEntries(entriesWithout(gone), [...readGone(), gone]);

/** @param {string} without id of an entry */
const entriesWithout = without => readEntries().filter(({ id }) => id !== without);
