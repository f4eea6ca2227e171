/* What can become of the position in a session: each function gives a state of its own. */
import { isMoving, startOfRepetition } from "./position.js";

/** @typedef {import("./phases.js").Phase} Phase */
/** @typedef {import("./state.js").State} State */

/** Where less is left, a repetition begins again; also the count before it goes on. */
const COUNT_IN = 3000;
const LONGER = 10000;

/**
 * Ms of the phase that are over.
 * @param {State} state
 * @param {number} at
 */
export const elapsed = ({ mode, begun, gone }, at) => mode === "run" ? Math.max(gone, at - begun) : gone;

/**
 * @param {State} state
 * @param {"paused" | "hurt" | "done"} mode
 * @param {State["why"]} why
 * @param {number} at
 * @returns {State}
 */
export function stopAt(state, mode, why, at) {
  return { ...state, mode, why, gone: elapsed(state, at) };
}

/**
 * Pauses where nobody was told: at the start of the repetition, or of the pause; minutes keep what is over.
 * @param {State} state
 * @param {"away" | "call"} why
 * @param {number} gone
 * @returns {State}
 */
export function waitFor(state, why, gone) {
  const index = startOfRepetition(state.phases, state.index);
  return { ...state, mode: "paused", why, index, gone: state.phases[index].timed ? gone : 0 };
}

/**
 * Goes on after a pause. What moves or holds does so after a count, and from the start of the repetition if hardly any of
 * it is left.
 * @param {State} state
 * @param {number} at
 * @returns {State}
 */
export function goOnAt(state, at) {
  const phase = state.phases[state.index];
  const counts = isMoving(phase) && !phase.waits;
  const keeps = !counts || phase.timed || phase.kind !== "in" && phase.ms - state.gone >= COUNT_IN;
  const index = keeps ? state.index : startOfRepetition(state.phases, state.index);
  const gone = keeps ? state.gone : 0;
  return { ...state, mode: "run", why: "", index, gone, begun: at + (counts ? COUNT_IN : 0) - gone };
}

/**
 * Goes through all phases that are over.
 * @param {State} state
 * @param {number} at
 * @returns {State}
 */
export function advance(state, at) {
  let now = state;
  while (now.mode === "run") {
    const { ms, waits } = now.phases[now.index];
    if (waits || at - now.begun < ms) break;
    now = enter(now, now.index + 1, now.begun + ms);
  }
  return now;
}

/**
 * Enters the next phase.
 * @param {State} state
 * @param {number} index
 * @param {number} at
 * @returns {State}
 */
export function enter(state, index, at) {
  const { phases, finished } = state;
  const { entry } = phases[index - 1];
  const isOver = phases[index]?.entry !== entry && !finished.includes(entry);
  const mode = index < phases.length ? state.mode : "done";
  return { ...state, mode, index, begun: at, gone: 0, finished: isOver ? [...finished, entry] : finished };
}

/**
 * Goes to another entry. Where that is done at another height, the reader says when to begin.
 * @param {State} state
 * @param {number} index
 * @param {number} at
 * @returns {State}
 */
export function jump(state, index, at) {
  const { phases, goesOn } = state;
  if (index >= phases.length) return { ...stopAt(state, "done", "", at), index };
  const from = phases[state.index].height;
  const to = phases[index].height;
  const waits = Boolean(from && to && from !== to) && !goesOn;
  const landed = { ...state, index, begun: at, gone: 0 };
  return waits ? { ...landed, phases: withPhase(phases, index, { ...phases[index], waits }) } : landed;
}

/**
 * Ten seconds more.
 * @param {State} state
 * @returns {State}
 */
export function lengthen(state) {
  const { phases, index } = state;
  return { ...state, phases: withPhase(phases, index, { ...phases[index], ms: phases[index].ms + LONGER }) };
}

/**
 * @param {Phase[]} phases
 * @param {number} index
 * @param {Phase} phase instead of that there
 */
function withPhase(phases, index, phase) {
  return [...phases.slice(0, index), phase, ...phases.slice(index + 1)];
}
