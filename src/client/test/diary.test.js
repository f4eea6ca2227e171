import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { painColour } from "../../../theme/js/diary/colour.js";
import {
  addEntry, changeEntries, deleteEntry, lastEntry, newEntry, readEntries, readGone
} from "../../../theme/js/diary/entries.js";
import { keptNames } from "../../../theme/js/storage-names.js";
import { keyOf, read, write } from "../../../theme/js/storage.js";
import { StorageDouble } from "../storage-double.js";

/** @type {any} */
const global = globalThis;

const rules = { rise: 3, stopAt: 6, top: 10 };

const session = {
  page: "routines/desk.html", title: "Desk break", seconds: 240, done: 3, of: 4, stopped: /** @type {""} */ (""),
  before: 2, after: 3, note: "", moves: [{ move: "wrist-roll", dose: "2x8", done: true }]
};

beforeEach(() => {
  global.document = { documentElement: { dataset: { guide: "wrists" } } };
  global.window = { limberWords: { diary: { pain: rules } } };
  global.localStorage = new StorageDouble();
});

test("keys of a guide begin with its name, and nothing of another is listed", () => {
  localStorage.setItem("limber:wrists-too:diary-2026", "[]");
  localStorage.setItem("other", "x");
  assert.equal(write("theme", "dark"), true);
  assert.equal(localStorage.getItem("limber:wrists:theme"), "dark");
  assert.equal(keyOf("theme"), "limber:wrists:theme");
  assert.deepEqual(keptNames(), ["theme"]);
  write("theme", "");
  assert.equal(read("theme"), "");
});

test("a browser that refuses says so when something is written, and else gives nothing", () => {
  Object.defineProperty(global, "localStorage", { configurable: true, get() { throw new Error("denied"); } });
  assert.equal(write("theme", "dark"), false);
  assert.equal(read("theme"), "");
  assert.deepEqual(keptNames(), []);
  assert.equal(addEntry(newEntry(session)), false);
  assert.equal(lastEntry(), undefined);
  Object.defineProperty(global, "localStorage", { configurable: true, writable: true, value: undefined });
});

test("entries of two years come back, the newest first", () => {
  const old = newEntry(session, new Date(2025, 11, 31, 23, 50));
  const late = newEntry(session, new Date(2026, 0, 1, 0, 10));
  assert.equal(addEntry(late), true);
  assert.equal(addEntry(old), true);
  assert.deepEqual(keptNames().sort(), ["diary-2025", "diary-2026"]);
  assert.deepEqual(readEntries(), [late, old]);
  assert.deepEqual(lastEntry(), late);
  assert.equal(late.day, "2026-01-01");
  assert.equal(late.at, "00:10");
  assert.match(late.id, /^[a-z0-9]{10}$/);
});

test("a change counts as newer, and a deleted entry is remembered until it is put back", () => {
  const entry = newEntry(session, new Date(2026, 4, 1, 8, 2));
  addEntry(entry);
  changeEntries([{ ...entry, note: "stiff" }]);
  const [changed] = readEntries();
  assert.equal(changed.note, "stiff");
  assert.ok(changed.edited > entry.edited);
  deleteEntry(entry.id);
  assert.deepEqual(readEntries(), []);
  assert.deepEqual(readGone(), [entry.id]);
  addEntry(changed);
  assert.deepEqual(readEntries(), [changed]);
  assert.deepEqual(readGone(), []);
});

test("full storage leaves the diary as it was", () => {
  const entry = newEntry(session);
  addEntry(entry);
  localStorage.room = JSON.stringify([entry]).length + 100;
  assert.equal(addEntry(newEntry({ ...session, note: "x".repeat(200) })), false);
  assert.deepEqual(readEntries(), [entry]);
});

test("what else lies in storage is no entry", () => {
  const entry = newEntry(session, new Date(2026, 4, 1, 8, 2));
  write("diary-2026", JSON.stringify([entry, null, 7, { ...entry, page: "javascript:alert(1)" }, { ...entry, after: 11 }]));
  write("diary-2025", "{broken");
  write("diary-2024", JSON.stringify({ length: 1 }));
  assert.deepEqual(readEntries(), [entry]);
});

test("each pair of scores has the colour of the rule, stopped or not", () => {
  const scores = [null, ...Array(11).keys()];
  for (const before of scores) {
    for (const worst of scores) {
      for (const stopped of [false, true]) {
        const colour = painColour({ before, worst, stopped, rules });
        assert.equal(colour, expected(before, worst, stopped), JSON.stringify({ before, worst, stopped }));
      }
    }
  }
});

/**
 * The rule again, as a list of cases.
 * @param {number | null} before
 * @param {number | null} worst
 * @param {boolean} stopped
 */
function expected(before, worst, stopped) {
  const startsHigh = before !== null && before >= 6;
  if (worst !== null && worst >= 6) return startsHigh && worst <= before && !stopped ? "" : "red";
  if (stopped) return "amber";
  if (before === null || worst === null || startsHigh) return "";
  return worst >= before + 3 ? "amber" : "green";
}
