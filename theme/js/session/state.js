/* What a session is doing, and what each happening makes of it: one pure function. The position is a difference of
   clocks, never a count of ticks; `at` is `performance.now()`. */
import { phasesOf } from "./phases.js";
import { isMoving, startOfEntry, startOfNext, startOfPrevious, takeUp } from "./position.js";
import { advance, elapsed, enter, goOnAt, jump, lengthen, stopAt, waitFor } from "./transitions.js";

/** @typedef {import("./phases.js").Phase} Phase */
/** @typedef {import("./phases.js").Timed} Timed */
/** @typedef {import("./phases.js").Choices} Choices */
/** @typedef {import("./dose.js").Rules} Rules */

/**
 * @typedef {object} State
 * @property {"run" | "paused" | "hurt" | "done"} mode
 * @property {"" | "reader" | "hidden" | "away" | "call"} why it is paused
 * @property {Phase[]} phases
 * @property {number} index of the phase; the length of phases when all are over
 * @property {number} begun when the phase began, or would have, had nothing held it up
 * @property {number} gone ms of the phase that were over when the clock last stood still
 * @property {number} seen when anything last happened
 * @property {number} spent ms in which the session ran
 * @property {number[]} out entries that were left out because of pain; not empty: the reader had to stop
 * @property {number[]} finished entries that were done to their end
 * @property {"" | "reader" | "hurt"} stopped why it is over before its end
 * @property {{ index: number, gone: number, at: number } | null} undo where a skip came from, for as long as it may be undone
 * @property {boolean} goesOn a change of height waits for no tap
 */

/**
 * Where a session was left on an earlier visit.
 * @typedef {Pick<State, "out" | "finished" | "spent" | "gone"> & { phase: Phase }} Earlier
 */

/**
 * @typedef {"tick" | "pause" | "resume" | "previous" | "skip" | "undo" | "longer" | "tapped" | "hidden" | "shown" | "away"
 *   | "call" | "hurt" | "goOn" | "end"} Happening
 */

/** @typedef {{ type: Happening, at: number, sound?: boolean }} SessionEvent */

/** A longer silence of the page means that nobody was told anything: the device slept, or a call came. */
const HEARTBEAT = 3000;
/** Less than this into an entry, "Previous" leads to the one before. */
const BARELY = 3000;
const UNDO = 5000;

/**
 * @param {Timed[]} entries
 * @param {Rules} rules
 * @param {Choices} choices
 * @param {number} at
 * @param {Earlier} [earlier]
 * @returns {State}
 */
export function begin(entries, rules, choices, at, earlier) {
  const { out, finished, spent } = earlier || { out: [], finished: [], spent: 0 };
  const all = phasesOf(entries, rules, choices, out);
  const from = earlier ? takeUp(all, earlier.phase, earlier.gone, choices.ready * 1000) : { phases: all, index: 0 };
  return {
    mode: from.index < from.phases.length ? "run" : "done", why: "", ...from, begun: at, gone: 0, seen: at, spent, out, finished, stopped: "",
    undo: null, goesOn: choices.goesOn
  };
}

/**
 * Ms that are left of the phase; of one that waits, what is reckoned for it.
 * @param {State} state
 * @param {number} at
 */
export function left(state, at) {
  const phase = state.phases[state.index];
  return phase ? Math.max(0, phase.ms - elapsed(state, at)) : 0;
}

/**
 * Ms that are left of the count before a repetition goes on.
 * @param {State} state
 * @param {number} at
 */
export const countIn = ({ mode, begun, gone }, at) => mode === "run" ? Math.max(0, begun + gone - at) : 0;

/**
 * @param {State} state
 * @param {number} at
 */
export function totalLeft(state, at) {
  return state.phases.slice(state.index + 1).filter(phase => !state.out.includes(phase.entry))
    .reduce((sum, phase) => sum + phase.ms, left(state, at));
}

/**
 * What a happening makes of a session.
 * @param {State} before
 * @param {SessionEvent} happening
 * @returns {State}
 */
export function next(before, happening) {
  const { at, type } = happening;
  const gap = at - before.seen;
  const isAsleep = before.mode === "run" && gap > HEARTBEAT;
  /** @type {State} */
  const state = {
    ...before,
    seen: at,
    spent: before.spent + (before.mode === "run" && !isAsleep ? gap : 0),
    undo: before.undo && at - before.undo.at <= UNDO ? before.undo : null
  };
  if (!isAsleep || before.phases[before.index].waits) return HAPPENINGS[type](state, happening);
  const away = waitFor(state, type === "call" ? "call" : "away", elapsed(before, before.seen));
  return type === "tick" || type === "pause" ? away : HAPPENINGS[type](away, happening);
}

/** @type {Record<Happening, (state: State, happening: SessionEvent) => State>} */
const HAPPENINGS = {
  tick: (state, { at }) => advance(state, at),
  shown: (state, { at }) => advance(state, at),
  pause: (state, { at }) => state.mode === "run" ? stopAt(state, "paused", "reader", at) : state,
  call: (state, { at }) => state.mode === "run" ? stopAt(state, "paused", "call", at) : state,
  hidden: (state, { at, sound }) =>
    state.mode === "run" && !sound && !state.phases[state.index].waits ? stopAt(state, "paused", "hidden", at) : state,
  away: (state, { at }) => state.mode === "run" ? waitFor(state, "away", elapsed(state, at)) : state,
  resume: (state, { at }) => state.mode === "paused" ? goOnAt(state, at) : state,
  previous: (state, { at }) => isUnderWay(state) ? jump(state, beforeHere(state, at), at) : state,
  skip: (state, { at }) => isUnderWay(state)
    ? jump({ ...state, undo: { index: state.index, gone: elapsed(state, at), at } }, afterHere(state), at)
    : state,
  undo(state, { at }) {
    if (!state.undo || state.mode === "hurt") return state;
    const { index, gone } = state.undo;
    /** @type {State} */
    const back = { ...state, index, gone, undo: null };
    return state.mode === "paused" ? back : goOnAt({ ...back, mode: "paused" }, at);
  },
  longer: (state) => state.mode === "run" && isPause(state.phases[state.index]) ? lengthen(state) : state,
  tapped(state, { at }) {
    if (state.mode !== "run" || !state.phases[state.index].waits) return state;
    const over = enter(state, state.index + 1, at);
    return state.phases[state.index].kind === "go" || over.mode === "done" ? over : goOnAt({ ...over, mode: "paused" }, at);
  },
  hurt: (state, { at }) => isUnderWay(state) ? { ...stopAt(state, "hurt", "", at), undo: null } : state,
  goOn(state, { at }) {
    if (state.mode !== "hurt") return state;
    return jump({ ...state, mode: "run", out: withOwn(state) }, afterHere(state), at);
  },
  end(state, { at }) {
    if (state.mode === "done") return state;
    const over = stopAt({ ...state, undo: null }, "done", "", at);
    return state.mode === "hurt" ? { ...over, stopped: "hurt", out: withOwn(state) } : { ...over, stopped: "reader" };
  }
};

/** @param {State} state */
const isUnderWay = ({ mode }) => mode === "run" || mode === "paused";

/** @param {Phase} phase */
const isPause = ({ kind, waits }) => !waits && !isMoving(/** @type {Phase} */ ({ kind })) && kind !== "out";

/** @param {State} state */
const withOwn = ({ out, phases, index }) => [...out, phases[index].entry];

/** @param {State} state */
const afterHere = ({ phases, index, out }) => startOfNext(phases, index, out);

/**
 * @param {State} state
 * @param {number} at
 */
function beforeHere(state, at) {
  const { phases, index, out } = state;
  const start = startOfEntry(phases, phases[index].entry);
  const into = phases.slice(start, index).reduce((sum, phase) => sum + phase.ms, elapsed(state, at));
  return into < BARELY ? startOfPrevious(phases, index, out) : start;
}
