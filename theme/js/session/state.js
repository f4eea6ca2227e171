/* What a session is doing, and what each happening makes of it: one pure function. The position is a difference of
   clocks, never a count of ticks; `at` is `performance.now()`. */
import {
  advance, elapsed, enterNext, goOnAt, goTo, lengthen, neighbours, startOf, stopAt, waitFor, waitForTap
} from "./transitions.js";

/** @typedef {import("./phases.js").Phase} Phase */
/** @typedef {import("./phases.js").Choices} Choices */

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
 * Where a session was left on an earlier visit: its phase, and the number that this had.
 * @typedef {Pick<State, "out" | "finished" | "spent" | "gone" | "index"> & { phase: Phase }} Earlier
 */

/**
 * @typedef {"tick" | "pause" | "resume" | "previous" | "skip" | "undo" | "longer" | "tapped" | "hidden" | "shown"
 *   | "call" | "hurt" | "back" | "goOn" | "end"} Happening
 */

/** @typedef {{ type: Happening, at: number, sound?: boolean }} SessionEvent */

/** A longer silence of the page means that nobody was told anything: the device slept, or a call came. */
const HEARTBEAT = 3000;
/** Less than this into an entry, "Previous" leads to the one before. */
const BARELY = 3000;
const UNDO = 5000;

/**
 * @param {Phase[]} phases
 * @param {Pick<Choices, "ready" | "goesOn">} choices
 * @param {number} at
 * @param {Earlier} [earlier]
 * @returns {State}
 */
export function begin(phases, choices, at, earlier) {
  /** @type {State} */
  const state = {
    mode: phases.length ? "run" : "done", why: "", stopped: "", phases, index: 0, begun: at, gone: 0, seen: at, spent: 0,
    out: [], finished: [], undo: null, goesOn: choices.goesOn
  };
  return earlier && phases.length ? takeUp(state, earlier, choices.ready * 1000) : state;
}

/**
 * Goes on where an earlier visit ended, with the time to get ready.
 * @param {State} state
 * @param {Earlier} earlier
 * @param {number} ready ms
 */
function takeUp(state, { index, phase: { entry, kind }, gone, out, finished, spent }, ready) {
  const { phases, seen } = state;
  const start = Math.max(0, startOf(phases, entry));
  const isSame = phases[index]?.entry === entry && phases[index].kind === kind;
  const back = { ...state, out, finished, spent, index: isSame ? index : start };
  if (back.index === start) return goTo({ ...back, index: Math.max(0, start - 1) }, phases[start].entry, seen);
  return goOnAt(waitFor(back, "away", isSame ? gone : 0), seen, ready);
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
 * Whole ms until the seconds that are told change.
 * @param {State} state
 * @param {number} at
 */
export const untilChange = (state, at) => Math.ceil((countIn(state, at) || left(state, at)) % 1000) || 1000;

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
export function next(before, { type, at, sound }) {
  const gap = at - before.seen;
  const isAwake = gap <= HEARTBEAT;
  const { mode, spent, undo } = before;
  /** @type {State} */
  let state = {
    ...before,
    seen: at,
    spent: mode === "run" && isAwake ? spent + gap : spent,
    undo: undo && at - undo.at <= UNDO ? undo : null
  };
  if (mode === "run") {
    state = isAwake || state.phases[state.index].waits ? advance(state, at)
      : waitFor(state, type === "call" ? "call" : "away", elapsed(before, before.seen));
  }
  const [modes, change] = HAPPENINGS[type];
  return modes.includes(state.mode) ? change(state, at, sound) : state;
}

/**
 * The modes in which something can happen, and what it makes of a session.
 * @type {Record<Happening, [modes: string, change: (state: State, at: number, sound?: boolean) => State]>}
 */
const HAPPENINGS = {
  tick: ["", same],
  shown: ["", same],
  pause: ["run", (state, at) => stopAt(state, "paused", "reader", at)],
  call: ["run", (state, at) => stopAt(state, "paused", "call", at)],
  hidden: ["run", (state, at, sound) =>
    sound || state.phases[state.index].waits ? state : stopAt(state, "paused", "hidden", at)],
  longer: ["run", lengthen],
  tapped: ["run", goOnByTap],
  resume: ["paused", (state, at) => goOnAt(state, at)],
  previous: ["run paused", goBack],
  skip: ["run paused", (state, at) =>
    goTo({ ...state, undo: { index: state.index, gone: elapsed(state, at), at } }, neighbours(state).after, at)],
  undo: ["run paused done", undoSkip],
  hurt: ["run paused", (state, at) => ({ ...stopAt(state, "hurt", "", at), ...whatHurt(state), undo: null })],
  back: ["hurt", state => ({ ...state, mode: "paused", why: "reader" })],
  goOn: ["hurt", (state, at) =>
    waitForTap(goTo({ ...state, mode: "run", out: withOwn(state) }, neighbours(state).after, at))],
  end: ["run paused hurt", (state, at) => ({
    ...stopAt(state, "done", "", at),
    undo: null,
    ...(state.mode === "hurt" ? { stopped: "hurt", out: withOwn(state) } : { stopped: "reader" })
  })]
};

/**
 * Time alone changes nothing more.
 * @param {State} state
 */
function same(state) {
  return state;
}

/**
 * The phase of the move that hurt: before a move, that is the one that has just ended.
 * @param {State} state
 */
function whatHurt({ phases, index, out }) {
  const before = phases[index - 1];
  return phases[index].kind === "next" && !out.includes(before.entry) ? { index: index - 1, gone: 0 } : {};
}

/** @param {State} state */
const withOwn = ({ out, phases, index }) => [...out, phases[index].entry];

/**
 * Goes to the beginning of the entry, or to the one before.
 * @param {State} state
 * @param {number} at
 */
function goBack(state, at) {
  const { phases, index } = state;
  const { entry } = phases[index];
  const into = phases.slice(startOf(phases, entry), index).reduce((sum, phase) => sum + phase.ms, elapsed(state, at));
  return goTo(state, into < BARELY ? neighbours(state).before ?? entry : entry, at);
}

/**
 * Ends a phase that waits for the reader.
 * @param {State} state
 * @param {number} at
 */
function goOnByTap(state, at) {
  const { kind, waits } = state.phases[state.index];
  if (!waits) return state;
  const entered = enterNext(state, at);
  return kind === "go" || entered.mode === "done" ? entered : goOnAt(entered, at);
}

/**
 * Goes back to where a skip came from.
 * @param {State} state
 * @param {number} at
 */
function undoSkip(state, at) {
  if (!state.undo) return state;
  const { index, gone } = state.undo;
  const back = { ...state, index, gone, undo: null };
  return state.mode === "paused" ? back : goOnAt(back, at);
}
