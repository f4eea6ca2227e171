import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { browser } from "../browser-double.js";
import { mergeDiary, parseDiary } from "../../../theme/js/diary-more/merge.js";
import { tableText } from "../../../theme/js/diary-more/table.js";
import { entriesToAsk, isOftenRed } from "../../../theme/js/diary/after.js";
import { painColour } from "../../../theme/js/diary/colour.js";
import {
  addEntry, changeEntry, deleteEntry, newEntry, readEntries, readGone
} from "../../../theme/js/diary/entries.js";
import { keptNames } from "../../../theme/js/storage-names.js";
import { keyOf, read, write } from "../../../theme/js/storage.js";
import { StorageDouble } from "../storage-double.js";

const HOUR = 3600000;

const { pain: rules } = browser.window.limberWords.diary;

/** @type {import("../../../theme/js/diary/entries.js").Session} */
const session = {
  page: "routines/desk.html", title: "Desk break", seconds: 240, done: 3, of: 4, stopped: "",
  before: 2, after: 3, note: "", moves: [{ move: "wrist-roll", dose: "2x8", done: true }]
};

beforeEach(() => {
  browser.localStorage = new StorageDouble();
});

test("keys of a guide begin with its name, and nothing of another is listed", () => {
  browser.localStorage.setItem("limber:wrists-too:diary-2026", "[]");
  browser.localStorage.setItem("other", "x");
  assert.equal(write("theme", "dark"), true);
  assert.equal(browser.localStorage.getItem("limber:wrists:theme"), "dark");
  assert.equal(keyOf("theme"), "limber:wrists:theme");
  assert.deepEqual(keptNames(), ["theme"]);
  write("theme", "");
  assert.equal(read("theme"), "");
});

test("a browser that refuses says so when something is written, and else gives nothing", () => {
  Object.defineProperty(browser, "localStorage", { configurable: true, get() { throw new Error("denied"); } });
  assert.equal(write("theme", "dark"), false);
  assert.equal(read("theme"), "");
  assert.deepEqual(keptNames(), []);
  assert.equal(addEntry(newEntry(session)), false);
  assert.deepEqual(readEntries(), []);
  Object.defineProperty(browser, "localStorage", { configurable: true, writable: true, value: undefined });
});

test("entries of two years come back, the newest first", () => {
  const old = newEntry(session, new Date(2025, 11, 31, 23, 50));
  const late = newEntry(session, new Date(2026, 0, 1, 0, 10));
  assert.equal(addEntry(late), true);
  assert.equal(addEntry(old), true);
  assert.deepEqual(keptNames().sort(), ["diary-2025", "diary-2026"]);
  assert.deepEqual(readEntries(), [late, old]);
  assert.deepEqual(readEntries()[0], late);
  assert.equal(late.day, "2026-01-01");
  assert.equal(late.at, "00:10");
  assert.match(late.id, /^[a-z0-9]{10}$/);
});

test("a change counts as newer, and a deleted entry is remembered until it is put back", () => {
  const entry = newEntry(session, new Date(2026, 4, 1, 8, 2));
  addEntry(entry);
  changeEntry({ ...entry, note: "stiff" });
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
  browser.localStorage.room = JSON.stringify([entry]).length + 100;
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

/**
 * A diary as a file.
 * @param {unknown[]} entries
 * @param {string[]} [gone]
 */
const fileOf = (entries, gone = []) =>
  JSON.stringify({ limber: "diary", version: 1, guide: "Wrists", exported: "2026-05-02T08:00:00Z", entries, gone });

/** @param {string} text */
const parsed = text => /** @type {import("../../../theme/js/diary-more/merge.js").DiaryFile} */ (parseDiary(text));

test("a file is merged by id: the later edited wins, and what was deleted wins over all", () => {
  const [kept, older, newer, gone, deletedHere] = [1, 2, 3, 4, 5].map(day => newEntry(session, new Date(2026, 4, day)));
  const fresh = newEntry(session, new Date(2026, 4, 6));
  const mine = [kept, older, newer, gone];
  const file = parsed(fileOf([
    { ...older, edited: older.edited - 1, note: "older" },
    { ...newer, edited: newer.edited + 1, note: "newer" },
    fresh, fresh, deletedHere, { ...fresh, id: "broken", after: "3" }
  ], [gone.id]));
  const merged = mergeDiary(mine, [deletedHere.id], file);
  assert.deepEqual(merged.counts, { new: 1, newer: 1, deleted: 1 });
  assert.equal(file.refused, 1);
  assert.deepEqual(merged.entries.map(({ id, note }) => [id, note]),
    [[kept.id, ""], [older.id, ""], [newer.id, "newer"], [fresh.id, ""]]);
  assert.deepEqual(merged.gone, [deletedHere.id, gone.id]);
  assert.deepEqual(mergeDiary(merged.entries, merged.gone, file).counts, { new: 0, newer: 0, deleted: 0 });
});

test("what is no diary is told from one", () => {
  for (const text of ["", "[]", "null", "{}", "{\"limber\":\"diary\"}", fileOf([]).replace("1", "2"), "[".repeat(1e6)]) {
    assert.equal(parseDiary(text), null, text.slice(0, 40));
  }
  assert.deepEqual(parsed(fileOf([])).entries, []);
});

test("a thousand broken entries are refused or come out in their types and ranges", () => {
  const right = newEntry({ ...session, note: "x" }, new Date(2026, 4, 1, 8, 2));
  const junk = [
    undefined, null, true, NaN, -1, 1.5, 1e21, "", "3", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "../../x.html",
    "https://elsewhere.example/x.html", "x".repeat(1e4), [], [null], {}, { length: 1 }, "2026-13-01", "25:00", "__proto__",
    [{ move: "<b>", dose: "", done: true }], [{ move: "a", dose: 1, done: true }], Array(100).fill(session.moves[0])
  ];
  const random = seeded(16);
  const fields = Object.keys(right);
  let refused = 0;
  for (let i = 0; i < 1000; i++) {
    /** @type {any} */
    const broken = JSON.parse(JSON.stringify(right));
    for (let change = 0; change <= random(2); change++) broken[fields[random(fields.length)]] = junk[random(junk.length)];
    broken["more" + i] = "dropped";
    const file = parsed(fileOf([broken, JSON.parse("{\"__proto__\":{\"id\":\"a123\"}}")]));
    refused += file.refused - 1;
    file.entries.forEach(assertRight);
  }
  assert.ok(refused > 700 && refused < 1000, String(refused));
  assert.equal(/** @type {any} */ ({}).id, undefined);
});

/**
 * Whole numbers below a limit, the same in each run.
 * @param {number} seed
 */
function seeded(seed) {
  let state = seed;
  return /** @param {number} limit */ limit => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return Math.floor(state / 2 ** 32 * limit);
  };
}

/** @param {any} entry */
function assertRight(entry) {
  assert.deepEqual(Object.keys(entry).sort(), Object.keys(newEntry(session)).sort());
  assert.match(entry.id, /^[a-z0-9]{4,20}$/);
  assert.match(entry.page, /^([\w-][\w/-]*\.html)?$/);
  for (const field of ["edited", "seconds", "done", "of"]) assert.ok(Number.isInteger(entry[field]) && entry[field] >= 0, field);
  for (const field of ["before", "after"]) assert.ok(entry[field] === null || entry[field] >= 0 && entry[field] <= 10, field);
  for (const field of ["title", "note"]) assert.ok(typeof entry[field] === "string" && entry[field].length <= 500, field);
  assert.ok(entry.moves.length < 100);
}

test("the day after is asked once for a day, from 18 hours after its last session", () => {
  const early = newEntry(session, new Date(2026, 4, 1, 9));
  const late = newEntry(session, new Date(2026, 4, 1, 20));
  const after = /** @param {number} hours */ hours => new Date(2026, 4, 1, 20).getTime() + hours * HOUR;
  assert.deepEqual(entriesToAsk([late, early], after(17.9)), []);
  assert.deepEqual(entriesToAsk([late, early], after(18)), [late, early]);
  assert.deepEqual(entriesToAsk([{ ...late, later: "no" }, early], after(18)), []);
  assert.deepEqual(entriesToAsk([late, early], after(73)), []);
  const today = newEntry(session, new Date(2026, 4, 2, 0, 5));
  assert.deepEqual(entriesToAsk([today], new Date(2026, 4, 2, 23, 59).getTime()), []);
  assert.deepEqual(entriesToAsk([], after(18)), []);
});

test("three red sessions in two weeks are many, and a worse day after is one of them", () => {
  const day = /** @param {number} date */ date => newEntry({ ...session, after: 7 }, new Date(2026, 4, date, 9));
  const now = new Date(2026, 4, 15, 9).getTime();
  assert.equal(isOftenRed([day(14), day(8), day(2)], now), true);
  assert.equal(isOftenRed([day(14), day(8), { ...day(2), after: 3, later: "yes" }], now), true);
  assert.equal(isOftenRed([day(14), day(8), { ...day(2), after: 3 }], now), false);
  assert.equal(isOftenRed([day(14), day(8), newEntry({ ...session, after: 7 }, new Date(2026, 3, 30))], now), false);
});

test("a table holds no formula, and its quotes and lines stay in their cells", () => {
  const entry = { ...newEntry({ ...session, title: "=1+1", note: "\"so\"\r\nso" }, new Date(2026, 4, 1, 8, 2)), id: "a123" };
  assert.equal(tableText([entry]).split("\r\n").length, 4);
  assert.ok(tableText([entry]).startsWith("\ufeff\"day\",\"at\",\"title\""));
  assert.ok(tableText([entry]).includes("\"'=1+1\"") && tableText([entry]).includes("\"\"\"so\"\"\r\nso\""));
});

test("an entry that would not be read again is not told as kept", () => {
  assert.equal(addEntry(newEntry({ ...session, seconds: 8.3 * 60 })), false);
  assert.equal(addEntry(newEntry({ ...session, seconds: -60 })), false);
  assert.equal(addEntry(newEntry({ ...session, seconds: 5000 * 60 })), false);
  assert.deepEqual(readEntries(), []);
});
