import assert from "node:assert/strict";
import { test } from "node:test";
import { phasesOf } from "../../../theme/js/session/phases.js";
import { begin, countIn, left, next, totalLeft, untilChange } from "../../../theme/js/session/state.js";
import { choices, entry, rules } from "../session-times.js";

/** @typedef {import("../../../theme/js/session/state.js").State} State */
/** @typedef {import("../../../theme/js/session/state.js").Happening} Happening */

const moves = [entry("2x2 h5 r9", "floor"), entry("1x2 each s7, 1x2 r4 turn", "floor"), entry("1x3", "seat"), entry("t70", "")];

/**
 * The modes that each happening may lead to from each mode. Elsewhere nothing changes.
 * @type {Record<Happening, Partial<Record<State["mode"], string>>>}
 */
const LEADS_TO = {
  tick: { run: "run paused:away done" },
  shown: { run: "run paused:away done" },
  pause: { run: "paused:reader paused:away done" },
  call: { run: "paused:call done" },
  hidden: { run: "run paused:hidden paused:away done" },
  longer: { run: "run paused:away done" },
  tapped: { run: "run paused:away done" },
  resume: { run: "run done", paused: "run" },
  previous: { run: "run paused done", paused: "paused" },
  skip: { run: "run paused done", paused: "paused done" },
  undo: { run: "run paused:away done", paused: "paused", done: "run done" },
  hurt: { run: "hurt done", paused: "hurt" },
  goOn: { run: "run paused:away done", hurt: "run done" },
  end: { run: "done:reader done", paused: "done:reader", hurt: "done:hurt" }
};

/** Fails where a change writes into what was there. @param {any} value */
function frozen(value) {
  if (value && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** States in all modes at each second of a session. @returns {State[]} */
function allStates() {
  /** @type {State[]} */
  const states = [];
  for (const chosen of [{}, { ownPace: true }, { goesOn: true, slower: true }]) {
    let state = begin(phasesOf(moves, rules, { ...choices, ...chosen }), { ...choices, ...chosen }, 0);
    for (let at = 500; state.mode === "run"; at += 1000) {
      const { waits } = state.phases[state.index];
      state = frozen(next(state, { type: waits && left(state, at) < 1000 ? "tapped" : "tick", at }));
      states.push(state);
      for (const type of ["pause", "call", "hidden", "hurt", "end", "skip"]) {
        states.push(frozen(next(state, { type: /** @type {Happening} */ (type), at: at + 300 })));
      }
      states.push(frozen(next(next(state, { type: "pause", at: at + 100 }), { type: "resume", at: at + 200 })));
    }
  }
  return states;
}

/** What always holds. @param {State} state @param {number} at @param {string} told */
function check(state, at, told) {
  const { phases, index, mode, why, gone } = state;
  assert.ok(mode === "done" || index < phases.length && index >= 0, told + ": index " + index);
  assert.equal(why !== "", mode === "paused", told + ": why " + why);
  assert.ok(gone >= 0 && (mode === "done" || phases[index].waits || gone <= phases[index].ms), told + ": gone " + gone);
  assert.ok(left(state, at) >= 0 && totalLeft(state, at) >= left(state, at), told + ": left");
  assert.ok(countIn(state, at) <= 10000 && untilChange(state, at) > 0 && untilChange(state, at) <= 1000, told + ": count");
  assert.equal(new Set(state.finished).size, state.finished.length, told + ": finished " + state.finished);
  assert.equal(new Set(state.out).size, state.out.length, told + ": out " + state.out);
  if (mode === "run") assert.ok(!state.out.includes(phases[index].entry), told + ": led to what is out");
}

/**
 * Lets something happen, and looks at where it leads.
 * @param {State} state
 * @param {Happening} type
 * @param {number} wait
 * @param {boolean} sound
 */
function happen(state, type, wait, sound) {
  const at = state.seen + wait;
  const after = frozen(next(state, { type, at, sound }));
  const told = `${type} after ${wait} in ${state.mode} ${state.phases[state.index]?.kind}`;
  const allowed = LEADS_TO[type][state.mode] || state.mode;
  const words = [after.mode, after.mode + ":" + (after.why || after.stopped)];
  assert.ok(words.some(word => allowed.split(" ").includes(word)), told + " leads to " + words);
  assert.ok(after.spent >= state.spent && after.seen === at, told);
  check(after, at, told);
}

test("each happening, in each mode and phase, soon or after a sleep, leads where the design says", () => {
  const states = allStates();
  const kinds = new Set(states.map(state => state.mode + " " + state.phases[state.index]?.kind));
  for (const kind of ["ready", "in", "hold", "out", "go", "rest", "swap", "next"]) {
    for (const mode of kind === "next" ? ["run", "paused"] : ["run", "paused", "hurt"]) {
      assert.ok(kinds.has(mode + " " + kind), mode + " " + kind);
    }
  }
  for (const state of states) {
    for (const type of /** @type {Happening[]} */ (Object.keys(LEADS_TO))) {
      for (const wait of [0, 700, 60000]) [false, true].forEach(sound => happen(state, type, wait, sound));
    }
  }
});

test("a pause and what follows it lose no time of the session", () => {
  for (const state of allStates().filter(({ mode }) => mode === "run")) {
    const at = state.seen + 200;
    const paused = next(state, { type: "pause", at });
    const on = next(paused, { type: "resume", at: at + 1e6 });
    const before = totalLeft(state, at);
    const after = totalLeft(on, at + 1e6);
    // At most a repetition begins again.
    assert.ok(after >= before && after <= before + 8000, `${state.phases[state.index].kind}: ${before} to ${after}`);
    assert.equal(totalLeft(paused, at), before);
  }
});

test("skip and undo lead back to the same place", () => {
  for (const state of allStates().filter(({ mode }) => mode === "paused")) {
    const skipped = next(state, { type: "skip", at: state.seen + 100 });
    if (skipped.mode === "done") continue;
    const { index, gone } = next(skipped, { type: "undo", at: state.seen + 4000 });
    assert.deepEqual([index, gone], [state.index, state.gone]);
  }
});
