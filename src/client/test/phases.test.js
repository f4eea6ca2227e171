import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDose, readParts } from "../../../theme/js/session/dose.js";
import { phasesOf } from "../../../theme/js/session/phases.js";
import { choices, entry, rules, secondsOf } from "../session-times.js";

/** @param {string} text */
const dose = text => {
  const read = parseDose(text);
  assert.ok(read, text);
  return read;
};

/** @param {import("../../../theme/js/session/phases.js").Phase[]} phases */
const told = phases => phases
  .map(phase => phase.kind + " " + phase.ms / 1000
    + (phase.side ? " side " + phase.side : "")
    + (phase.rep ? ` ${phase.rep}/${phase.reps}` : "")
    + (phase.waits ? " waits" : ""))
  .join(", ");

/** @param {import("../../../theme/js/session/phases.js").Phase[]} phases */
const seconds = phases => phases.reduce((sum, phase) => sum + (phase.kind === "ready" ? 0 : phase.ms), 0) / 1000;

test("a dose is read as pages carry it", () => {
  assert.deepEqual(parseDose("2x8 h6 r45 turn m6"),
    { kind: "reps", sets: 2, reps: 8, hold: 6, rest: 45, sides: "turn", swap: null, move: 6 });
  assert.deepEqual(parseDose("3x1 each s15"),
    { kind: "reps", sets: 3, reps: 1, hold: 0, rest: 0, sides: "each", swap: 15, move: null });
  assert.deepEqual(parseDose("t600"), { kind: "time", seconds: 600 });
});

test("what is no dose is none", () => {
  const texts = ["", "8", "0x8", "2x0", "x8", "2x8 r45 h6", "2x8 h", "2x8  h6", "2x8 both", "2x8 h-6", "t0", "t", "t6 h3"];
  for (const text of texts) {
    assert.equal(parseDose(text), null, text);
  }
});

test("a move of several parts is read by parts", () => {
  assert.deepEqual(readParts('[["Shrug","1x3"],["Turn","1x2 each"]]').map(part => [part.name, part.dose.kind]),
    [["Shrug", "reps"], ["Turn", "reps"]]);
  assert.deepEqual(readParts("t60"), [{ name: "", step: 0, dose: { kind: "time", seconds: 60, before: undefined } }]);
  assert.deepEqual(readParts('[["Shrug","1x3"],["Turn","often"]]'), []);
  assert.deepEqual(readParts(""), []);
});

test("phases of each form of dose", () => {
  const cases = [
    ["1x2 h6", "in 2 1/2, hold 6 1/2, out 2 1/2, in 2 2/2, hold 6 2/2, out 2 2/2"],
    ["1x3", "go 4 1/3, go 4 2/3, go 4 3/3"],
    ["1x2 r20", "go 4 1/2, rest 20 2/2, go 4 2/2"],
    ["2x1 r20", "go 4 1/1, rest 20, go 4 1/1"],
    ["2x1 h3 m5", "in 2.5 1/1, hold 3 1/1, out 2.5 1/1, in 2.5 1/1, hold 3 1/1, out 2.5 1/1"],
    ["1x2 each", "go 4 side 1 1/2, go 4 side 1 2/2, swap 5 side 2, go 4 side 2 1/2, go 4 side 2 2/2"],
    ["2x1 r9 each s15", "go 4 side 1 1/1, swap 15 side 2, go 4 side 2 1/1, rest 9, "
      + "go 4 side 1 1/1, swap 15 side 2, go 4 side 2 1/1"],
    ["1x2 r7 turn", "go 4 side 1 1/4, rest 7 side 2 2/4, go 4 side 2 2/4, rest 7 side 1 3/4, go 4 side 1 3/4, "
      + "rest 7 side 2 4/4, go 4 side 2 4/4"],
    ["t600", "go 600"],
    ["1x1, t30", "go 4 1/1, next 15, go 30"]
  ];
  for (const [text, phases] of cases) {
    assert.equal(told(phasesOf([entry(text)], rules, choices)), "ready 10, " + phases, text);
  }
});

test("phases without the time to get ready take as long as the dose", () => {
  for (const sets of [1, 2, 3]) {
    for (const reps of [1, 2, 9]) {
      for (const more of ["", " h1", " h10", " r45", " h3 r5"]) {
        for (const sides of ["", " each", " turn", " each s15"]) {
          for (const move of ["", " m7"]) {
            const text = sets + "x" + reps + more + sides + move;
            assert.equal(seconds(phasesOf([entry(text)], rules, choices)), secondsOf(dose(text)), text);
          }
        }
      }
    }
  }
});

test("a change of height takes longer; what is not known does not, and keeps the height before", () => {
  const change = (/** @type {string[]} */ ...heights) => phasesOf(heights.map(height => entry("t1", height)), rules, choices);
  assert.equal(told(change("floor", "floor")), "ready 10, go 1, next 15, go 1");
  assert.equal(told(change("floor", "standing")), "ready 10, go 1, next 30, go 1");
  assert.equal(told(change("floor", "", "seat")), "ready 10, go 1, next 15, go 1, next 15, go 1");
  assert.deepEqual(change("", "floor", "", "seat").map(phase => phase.height),
    ["", "", "floor", "floor", "floor", "floor", "seat", "seat"]);
});

test("a move may have its own time between its parts", () => {
  const doses = readParts('[["Lift","1x1",1],["Carry","1x1",2,90],["Walk","t9",3]]').map(part => part.dose);
  assert.equal(told(phasesOf([{ doses, height: "floor" }, entry("t1", "seat")], rules, choices)),
    "ready 10, go 4 1/1, next 90, go 4 1/1, next 15, go 9, next 30, go 1");
});

test("an entry without a dose has no phases", () => {
  assert.deepEqual(phasesOf([], rules, choices), []);
  assert.equal(told(phasesOf([{ doses: [], height: "" }, entry("t1")], rules, choices)), "ready 10, go 1");
});

test("choices change movements and changes, never holds, rests and minutes", () => {
  const chosen = (/** @type {string} */ text, /** @type {object} */ more) =>
    told(phasesOf([entry(text), entry("t9")], rules, { ...choices, ...more }));
  assert.equal(chosen("1x1 h6", { slower: true }), "ready 10, in 3 1/1, hold 6 1/1, out 3 1/1, next 15, go 9");
  assert.equal(chosen("2x1 r20 each", { moreTime: true, ready: 30 }),
    "ready 30, go 4 side 1 1/1, swap 15 side 2, go 4 side 2 1/1, rest 20, go 4 side 1 1/1, swap 15 side 2, "
    + "go 4 side 2 1/1, next 25, go 9");
  assert.equal(chosen("2x3 r20", { ownPace: true }), "ready 10, go 12 waits, rest 20, go 12 waits, next 15, go 9");
  assert.equal(chosen("1x3 r20 turn", { ownPace: true }), "ready 10, go 124 waits, next 15, go 9");
  assert.equal(chosen("1x1 h6", { ownPace: true }), "ready 10, in 2 1/1, hold 6 1/1, out 2 1/1, next 15, go 9");
});
