import assert from "node:assert/strict";
import { test } from "node:test";
import { amountOf, aboutTime, secondsOf } from "../../../theme/js/plan/amount.js";
import { rowsWithLimits } from "../../../theme/js/plan/limits.js";
import { warningsOf } from "../../../theme/js/plan-more/warnings.js";
import { isBeyond, nextNumber, rangesOf, withinRanges, withNumber } from "../../../theme/js/plan-more/numbers.js";

/** @typedef {import("../../../theme/js/plan/rows.js").MoveRow} MoveRow */

/**
 * @param {Partial<MoveRow>} given
 * @returns {MoveRow}
 */
const row = given => ({
  slug: "wrist-roll", code: "0000", codes: [], name: "Wrist roll", page: "exercises/wrist-roll.html", position: "sitting",
  place: "seat", equipment: [], minutes: 1, start: "1x6 h5", target: "2x8 h6 r45", amount: "6 times", steps: [], stop: [],
  limits: { sets: [1, 5], reps: [1, 30], hold: [0, 60], rest: [0, 120] },
  urgent: [], emergency: [], cautions: [], limited: [], learnFirst: [], strength: false, sore: false, ...given
});

const rules = { ready: 10, between: 15, upOrDown: 30, swap: 5, move: 4 };

const words = {
  "dose-sets": "{sets} sets of {reps}", "dose-times.one": "Once", "dose-times.2": "Twice", "dose-times.other": "{count} times",
  "dose-each-side": "{amount} on each side", "dose-hold": "hold for {time}", "dose-hold-each": "hold each for {time}",
  "dose-rest": "rest {time} between", "dose-rest-sets": "rest {time} between sets", "seconds.one": "{count} second",
  "seconds.other": "{count} seconds", "minutes.one": "{count} minute", "minutes.other": "{count} minutes",
  "list-comma": ", ", about: "about {time}"
};

test("own numbers go from one to what the page builds up to, and with a physio's numbers to the limit", () => {
  assert.deepEqual(rangesOf(row({}), false), {
    sets: { least: 1, most: 2, step: 1 }, reps: { least: 1, most: 8, step: 1 },
    hold: { least: 1, most: 6, step: 1 }, rest: { least: 0, most: 120, step: 5 }
  });
  assert.deepEqual(rangesOf(row({}), true).reps, { least: 1, most: 30, step: 1 });
  assert.deepEqual(rangesOf(row({ start: "t300", target: "t1800", limits: { seconds: [60, 3600] } }), false),
    { seconds: { least: 60, most: 1800, step: 60 } });
  assert.deepEqual(rangesOf(row({ start: "[[\"a\",\"1x2\"]]", target: "[\"1x2\"]" }), true), {});
  assert.deepEqual(rangesOf(row({ start: "", target: "" }), true), {});
});

test("presses stay within the range and come to whole steps", () => {
  assert.equal(nextNumber(8, true, { least: 1, most: 8, step: 1 }), 8);
  assert.equal(nextNumber(1, false, { least: 1, most: 8, step: 1 }), 1);
  assert.equal(nextNumber(12, true, { least: 0, most: 60, step: 5 }), 15);
  assert.equal(nextNumber(12, false, { least: 0, most: 60, step: 5 }), 10);
});

test("a dose that is the page's again is none of one's own, and what is beyond is brought back", () => {
  const move = row({ start: "1x6 h5 each s15" });
  assert.equal(withNumber(move, "", "reps", 7), "1x7 h5 each s15");
  assert.equal(withNumber(move, "1x7 h5 each s15", "reps", 6), "");
  assert.equal(isBeyond(row({}), "2x30 h6 r45"), true);
  assert.equal(isBeyond(row({}), "2x8 h6 r45"), false);
  assert.equal(withinRanges(row({}), "9x99 h200 r300", true), "5x30 h60 r120");
  assert.equal(withinRanges(row({}), "9x99 h200 r45", false), "2x8 h6 r45");
  assert.equal(withinRanges(row({}), "t600", true), "");
});

test("amounts are worded as pages word them", () => {
  assert.equal(amountOf("2x8 h6 r45 turn", words),
    "2 sets of 8 on each side, hold each for 6 seconds, rest 45 seconds between sets");
  assert.equal(amountOf("1x1 h30", words), "Once, hold for 30 seconds");
  assert.equal(amountOf("1x2 h60 r1", words), "Twice, hold each for 1 minute, rest 1 second between");
  assert.equal(amountOf("t600", words), "10 minutes");
  assert.equal(amountOf("[[]]", words), "");
  assert.equal(aboutTime(81, words), "about 90 seconds");
  assert.equal(aboutTime(400, words), "about 7 minutes");
});

test("the time of a plan has the time between its moves", () => {
  const moves = new Map([["a", row({ slug: "a", start: "1x6 h5" })], ["b", row({ slug: "b", start: "t60", place: "floor" })]]);
  const entries = [{ move: "a", dose: "" }, { move: "gone", dose: "" }, { move: "b", dose: "t120" }];
  assert.equal(secondsOf(entries, slug => moves.get(slug), rules), 6 * 9 + 30 + 120);
});

test("a position that is held for longer than a limit allows is told at the first of its moves", () => {
  const moves = {
    a: row({ slug: "a", start: "t60", limited: ["airborne"] }),
    b: row({ slug: "b", start: "t60", limited: ["airborne"] }),
    asks: row({ slug: "asks", start: "t60", cautions: [["airborne", "ask", "Ask the pilot."]] }),
    other: row({ slug: "other", start: "t60" })
  };
  /** @param {string} slugs @param {number} most */
  const told = (slugs, most) => {
    const entries = slugs.split(" ").map(move => ({ move, dose: "" }));
    const rows = rowsWithLimits(entries, slug => Object.entries(moves).find(([name]) => name === slug)?.[1], rules,
      [["airborne", most, "Land now and then."]]);
    return rows.filter(({ cautions }) => cautions.some(([, advice]) => advice === "adapt")).map(({ slug }) => slug).join(" ");
  };
  // 60 and 60 with 15 between.
  assert.equal(told("a b", 134), "a");
  assert.equal(told("a b", 135), "");
  assert.equal(told("b a", 134), "b");
  assert.equal(told("a other b", 134), "");
  assert.equal(told("a asks b", 134), "a");
  assert.equal(told("other a", 59), "a");
  assert.equal(moves.a.cautions.length, 0);
});

test("what speaks against a plan is told", () => {
  const moves = new Map(["a", "b", "c"].map(slug => [slug, row({ slug, name: slug.toUpperCase(), strength: slug === "a",
    learnFirst: slug === "b" ? ["c"] : [] })]));
  const known = {
    minutes: 21, sensible: { moves: 2, minutes: 20 },
    titleOf: (/** @type {string} */ slug) => moves.get(slug)?.name || slug, week: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  };
  const plan = { id: "x", name: "", physio: false, edited: 0, days: ["SU", "MO"],
    entries: [{ move: "a", dose: "5x30 h6" }, { move: "b", dose: "" }, { move: "c", dose: "" }, { move: "gone", dose: "" }] };
  const told = (/** @type {any} */ changed, minutes = 21) =>
    warningsOf({ ...plan, ...changed }, slug => moves.get(slug), { ...known, minutes }).map(({ key }) => key);
  assert.deepEqual(told({}), ["gone", "too-many", "too-long", "learn-first", "two-days", "beyond"]);
  assert.deepEqual(told({ physio: true }), ["gone", "learn-first", "two-days", "beyond"], "a physio's plan is not too long");
  const entries = [{ move: "c", dose: "" }, { move: "b", dose: "" }];
  assert.deepEqual(told({ entries, days: ["MO", "TU"] }, 5), []);
  assert.deepEqual(told({ entries: [{ move: "a", dose: "" }], days: ["MO", "WE", "FR"] }, 5), []);
});
