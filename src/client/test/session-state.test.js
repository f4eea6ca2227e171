import assert from "node:assert/strict";
import { test } from "node:test";
import { phasesOf } from "../../../theme/js/session/phases.js";
import { begin, countIn, left, next, totalLeft } from "../../../theme/js/session/state.js";
import { choices, entry, rules } from "../session-times.js";

/** @typedef {import("../../../theme/js/session/state.js").State} State */

/**
 * Three moves, two on the floor and one standing. Seconds: ready 10, twice 2 + 10 + 2, next 15, go 60, next 30, three of 4.
 */
const moves = [entry("1x2 h10", "floor"), entry("t60", "floor"), entry("1x3", "standing")];

/**
 * A session that begins, or goes on where it was left.
 * @param {typeof choices} chosen
 * @param {number} at
 * @param {import("../../../theme/js/session/state.js").Earlier} [earlier]
 */
const started = (chosen, at, earlier) => begin(phasesOf(moves, rules, chosen), chosen, at, earlier);

/**
 * A session after happenings such as `3 pause`: three seconds after its start somebody paused. Between them the page is
 * awake and ticks, unless a word `asleep` stands before.
 * @param {string} text happenings, with commas between
 * @param {object} [chosen]
 */
function after(text, chosen) {
  let state = started({ ...choices, ...chosen }, 0);
  let now = 0;
  for (const happening of text.split(", ").filter(Boolean)) {
    const [, asleep, at, type, sound] = /** @type {RegExpExecArray} */ (/^(asleep )?([\d.]+) (\w+)( sound)?$/.exec(happening));
    const until = Number(at) * 1000;
    while (!asleep && now + 1000 < until) state = next(state, { type: "tick", at: now += 1000 });
    now = until;
    state = next(state, /** @type {any} */ ({ type, at: now, sound: Boolean(sound) }));
  }
  return { state, now };
}

/**
 * How a session stands, in words.
 * @param {{ state: State, now: number }} session
 */
function told({ state, now }) {
  const phase = state.phases[state.index];
  const words = phase ? [phase.entry, phase.kind, phase.rep || "", left(state, now) / 1000, phase.waits ? "waits" : ""] : [];
  return [
    [state.mode, state.why, state.stopped].filter(Boolean).join(" "),
    words.filter(word => word !== "").join(" "),
    countIn(state, now) ? "in " + countIn(state, now) / 1000 : "",
    state.out.length ? "out " + state.out : ""
  ].filter(Boolean).join(", ");
}

/** What happens, and how the session then stands. */
const TABLE = [
  ["phases go by",
    ["", "run, 0 ready 10"],
    ["0.5 tick", "run, 0 ready 9.5"],
    ["10 tick", "run, 0 in 1 2"],
    ["12 tick", "run, 0 hold 1 10"],
    ["24 tick", "run, 0 in 2 2"],
    ["38 tick", "run, 1 next 15"],
    ["53 tick", "run, 1 go 60"],
    ["113 tick", "run, 2 next 30 waits"]],
  ["pause stops at the millisecond, and a pause has no end",
    ["14.25 pause", "paused reader, 0 hold 1 7.75"],
    ["14.25 pause, 14.5 pause", "paused reader, 0 hold 1 7.75"],
    ["14.25 pause, asleep 900 tick", "paused reader, 0 hold 1 7.75"]],
  ["resume counts in what moves or holds; what is nearly over begins again",
    ["14 pause, 60 resume", "run, 0 hold 1 8, in 3"],
    ["14 pause, 60 resume, 62 tick", "run, 0 hold 1 8, in 1"],
    ["14 pause, 60 resume, 64 tick", "run, 0 hold 1 7"],
    ["14 pause, 60 resume, 62 pause", "paused reader, 0 hold 1 8"],
    ["20 pause, 60 resume", "run, 0 in 1 2, in 3"],
    ["11 pause, 60 resume", "run, 0 in 1 2, in 3"],
    ["23 pause, 60 resume", "run, 0 out 1 1"],
    ["3 pause, 60 resume", "run, 0 ready 7"],
    ["52 pause, 60 resume", "run, 1 next 1"],
    ["112 pause, 200 resume", "run, 1 go 1, in 3"],
    ["14 resume", "run, 0 hold 1 8"]],
  ["previous leads to the start of the move, and from there to the one before",
    ["20 previous", "run, 0 ready 10"],
    ["2 previous", "run, 0 ready 10"],
    ["60 previous", "run, 1 next 15"],
    ["40.9 previous", "run, 0 ready 10"],
    ["60 pause, 61 previous", "paused reader, 1 next 15"],
    ["115 previous", "run, 1 next 15 waits"]],
  ["skip leads to the next move, and can be undone for five seconds",
    ["14 skip", "run, 1 next 15"],
    ["14 skip, 16 undo", "run, 0 hold 1 8, in 3"],
    ["14 skip, 19.5 undo", "run, 1 next 9.5"],
    ["14 undo", "run, 0 hold 1 8"],
    ["14 pause, 15 skip", "paused reader, 1 next 15"],
    ["14 pause, 15 skip, 16 undo", "paused reader, 0 hold 1 8"],
    ["60 skip", "run, 2 next 30 waits"],
    ["60 skip, 61 skip", "done"],
    ["60 skip, 61 skip, 62 undo", "run, 2 next 29 waits"]],
  ["ten seconds more, in pauses alone",
    ["4 longer", "run, 0 ready 16"],
    ["4 longer, 5 longer", "run, 0 ready 25"],
    ["11 longer", "run, 0 in 1 1"],
    ["23 longer", "run, 0 out 1 1"],
    ["115 longer", "run, 2 next 28 waits"],
    ["4 pause, 5 longer", "paused reader, 0 ready 6"]],
  ["a change of height waits for a tap, however long that takes",
    ["150 tick", "run, 2 next 0 waits"],
    ["150 tick, asleep 999 tick", "run, 2 next 0 waits"],
    ["150 tapped", "run, 2 go 1 4, in 3"],
    ["120 hidden", "run, 2 next 23 waits"],
    ["60 tapped", "run, 1 go 53"]],
  ["a hidden page goes on only with sound",
    ["14 hidden sound", "run, 0 hold 1 8"],
    ["14 hidden sound, 18 shown", "run, 0 hold 1 4"],
    ["14 hidden", "paused hidden, 0 hold 1 8"],
    ["14 hidden, 18 shown", "paused hidden, 0 hold 1 8"],
    ["14 hidden, asleep 600 shown, 601 resume", "run, 0 hold 1 8, in 3"]],
  ["a page that slept waits at the start of the repetition",
    ["14 tick, asleep 16.9 tick", "run, 0 hold 1 5.1"],
    ["14 tick, asleep 17.1 tick", "paused away, 0 in 1 2"],
    ["14 tick, asleep 300 tick", "paused away, 0 in 1 2"],
    ["14 tick, asleep 300 shown", "paused away, 0 in 1 2"],
    ["14 tick, asleep 300 pause", "paused away, 0 in 1 2"],
    ["14 tick, asleep 300 hidden sound", "paused away, 0 in 1 2"],
    ["14 tick, asleep 300 skip", "paused away, 1 next 15"],
    ["14 tick, asleep 300 resume", "run, 0 in 1 2, in 3"],
    ["37 tick, asleep 300 tick", "paused away, 0 in 2 2"],
    ["40 tick, asleep 300 tick", "paused away, 1 next 15"],
    ["73 tick, asleep 300 tick", "paused away, 1 go 40"]],
  ["a short stall is caught up",
    ["9 tick, asleep 11.5 tick", "run, 0 in 1 0.5"],
    ["9 tick, asleep 12 tick", "run, 0 hold 1 10"]],
  ["a call pauses",
    ["14 call", "paused call, 0 hold 1 8"],
    ["14 tick, asleep 300 call", "paused call, 0 in 1 2"],
    ["14 pause, 15 call", "paused reader, 0 hold 1 8"]],
  ["pain stops at once, and the move stays out",
    ["14 hurt", "hurt, 0 hold 1 8"],
    ["14 hurt, asleep 90 tick", "hurt, 0 hold 1 8"],
    ["14 pause, 15 hurt", "hurt, 0 hold 1 8"],
    ["14 hurt, 15 resume", "hurt, 0 hold 1 8"],
    ["14 hurt, 15 pause", "hurt, 0 hold 1 8"],
    ["14 hurt, 15 skip", "hurt, 0 hold 1 8"],
    ["14 skip, 15 hurt, 16 undo", "hurt, 0 out 2 2"],
    ["40 hurt", "hurt, 0 out 2 2"],
    ["40 hurt, 90 goOn", "run, 1 next 15 waits, out 0"],
    ["40 hurt, 45 back", "paused reader, 0 out 2 2"],
    ["40 hurt, 90 end", "done hurt, 0 out 2 2, out 0"],
    ["60 hurt, 90 goOn, 91 hurt", "hurt, 2 next 29 waits, out 1"],
    ["14 hurt, 90 goOn", "run, 1 next 15 waits, out 0"],
    ["14 hurt, 90 goOn, 91 previous", "run, 1 next 15 waits, out 0"],
    ["60 hurt, 90 goOn", "run, 2 next 30 waits, out 1"],
    ["60 hurt, 90 goOn, 91 previous", "run, 0 ready 10 waits, out 1"],
    ["60 hurt, 90 goOn, 91 previous, 100 tapped, 130 tick", "run, 0 out 2 1, out 1"],
    ["60 hurt, 90 goOn, 91 previous, 100 tapped, 132 tick", "run, 2 next 29 waits, out 1"],
    ["14 skip, 15 skip, 16 hurt, 17 goOn", "run, 2 next 30 waits, out 1"],
    ["150 tapped, 155 hurt, 156 goOn", "done, out 2"],
    ["14 goOn", "run, 0 hold 1 8"],
    ["14 hurt, 90 end", "done hurt, 0 hold 1 8, out 0"]],
  ["the reader ends it",
    ["14 end", "done reader, 0 hold 1 8"],
    ["14 pause, 15 end", "done reader, 0 hold 1 8"],
    ["14 skip, 15 end, 16 undo", "done reader, 1 next 14"],
    ["14 end, 15 resume", "done reader, 0 hold 1 8"],
    ["14 end, 15 end", "done reader, 0 hold 1 8"]]
];

for (const [title, ...rows] of TABLE) {
  test(String(title), () => {
    for (const [happenings, stands] of rows) assert.equal(told(after(happenings)), stands, happenings);
  });
}

test("the time left in all is that of the phases to come", () => {
  const total = (/** @type {string} */ happenings) => {
    const { state, now } = after(happenings);
    return totalLeft(state, now) / 1000;
  };
  assert.equal(total(""), 10 + 28 + 15 + 60 + 30 + 12);
  assert.equal(total("14 tick"), 8 + 2 + 14 + 15 + 60 + 30 + 12);
  assert.equal(total("14 pause, 60 tick"), 8 + 2 + 14 + 15 + 60 + 30 + 12);
  assert.equal(total("14 pause, 60 resume"), 8 + 2 + 14 + 15 + 60 + 30 + 12);
  assert.equal(total("150 tick"), 12);
  assert.equal(total("14 skip, 15 skip, 16 skip"), 0);
});

test("what was done is told, and how long the session ran", () => {
  const end = (/** @type {string} */ happenings) => {
    const { state } = after(happenings, { goesOn: true });
    return [state.mode, state.finished.join(" "), state.spent / 1000];
  };
  assert.deepEqual(end("155 tick"), ["done", "0 1 2", 155]);
  assert.deepEqual(end("14 skip, 117 tick, 200 tick"), ["done", "1 2", 131]);
  assert.deepEqual(end("60 previous, 61 previous, 103 tick"), ["run", "0", 103]);
  assert.deepEqual(end("14 pause, 100 resume, 101 end"), ["done", "", 15]);
  assert.deepEqual(end("14 tick, asleep 300 tick, 310 resume, 311 end"), ["done", "", 15]);
});

/** What an earlier visit left. @param {string} happenings */
function earlierAfter(happenings) {
  const { state, now } = after(happenings);
  const { index, out, finished, spent } = state;
  const phase = state.phases[index];
  return { index, phase, gone: phase.ms - left(state, now), out, finished, spent };
}

test("a session goes on where an earlier visit left it", () => {
  const at = (/** @type {string} */ happenings, /** @type {object} */ chosen = {}) =>
    told({ state: started({ ...choices, ...chosen }, 5000, earlierAfter(happenings)), now: 5000 });
  assert.equal(at("14 tick"), "run, 0 in 1 2, in 10");
  assert.equal(at("37 tick"), "run, 0 in 2 2, in 10");
  assert.equal(at("40 tick"), "run, 1 next 15");
  assert.equal(at("73 tick"), "run, 1 go 40, in 10");
  assert.equal(at("150 tapped"), "run, 2 go 1 4, in 10");
  assert.equal(at("150 tapped", { ready: 5 }), "run, 2 go 1 4, in 5");
  assert.equal(at("160 tick", { ownPace: true }), "run, 2 next 30 waits");
  assert.equal(at("60 hurt, 90 goOn"), "run, 2 next 30 waits, out 1");
});

test("nothing to do is done at once", () => {
  const state = begin(phasesOf([], rules, choices), choices, 0);
  assert.equal(state.mode, "done");
  for (const type of ["tick", "pause", "resume", "skip", "previous", "undo", "longer", "tapped", "hurt", "goOn", "end"]) {
    assert.equal(next(state, /** @type {any} */ ({ type, at: 9000 })).mode, "done", type);
  }
});
