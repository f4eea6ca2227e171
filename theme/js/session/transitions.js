/* What can become of the position in a session: each function gives a state of its own. */

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

/** @param {Phase} phase */
const isMoving = ({ kind, waits }) => !waits && (kind === "in" || kind === "hold" || kind === "go");

/** @param {Phase} phase */
const isTime = ({ kind, reps }) => kind === "go" && !reps;

/**
 * Where an entry begins, with the time before it.
 * @param {Phase[]} phases
 * @param {number} entry
 */
export const startOf = (phases, entry) => phases.findIndex(phase => phase.entry === entry);

/**
 * The entries before and after that of a phase which are not left out.
 * @param {State} state
 * @returns {{ before: number | undefined, after: number | undefined }}
 */
export function neighbours({ phases, index, out }) {
  const own = phases[index].entry;
  const others = phases.map(phase => phase.entry).filter(entry => !out.includes(entry));
  return { before: others.filter(entry => entry < own).pop(), after: others.find(entry => entry > own) };
}

/**
 * Goes to the beginning of an entry, or to the end. Where an entry is done at another height, the reader says when to begin.
 * @param {State} state
 * @param {number | undefined} entry
 * @param {number} at
 * @returns {State}
 */
export function goTo(state, entry, at) {
  const { phases, index: from } = state;
  if (entry === undefined) return { ...state, mode: "done", why: "", index: phases.length };
  const index = startOf(phases, entry);
  const { height } = phases[index];
  const before = phases[from].height;
  const landed = { ...state, index, begun: at, gone: 0 };
  return height && before !== height ? waitForTap(landed) : landed;
}

/**
 * Lets the reader say when to begin, unless it was chosen that nothing waits.
 * @param {State} state
 */
export function waitForTap(state) {
  return state.mode === "run" && !state.goesOn ? withPhase(state, { waits: true }) : state;
}

/**
 * @param {State} state
 * @param {Partial<Phase>} change of its phase
 * @returns {State}
 */
function withPhase(state, change) {
  return { ...state, phases: state.phases.map((phase, i) => i === state.index ? { ...phase, ...change } : phase) };
}

/**
 * Ten seconds more.
 * @param {State} state
 */
export function lengthen(state) {
  const phase = state.phases[state.index];
  return phase.waits || isMoving(phase) || phase.kind === "out" ? state : withPhase(state, { ms: phase.ms + LONGER });
}

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
 * Pauses where nobody was told: at the start of the repetition, or of the pause; time without repetitions keeps its place.
 * @param {State} state
 * @param {"away" | "call"} why
 * @param {number} gone
 * @returns {State}
 */
export function waitFor(state, why, gone) {
  const { phases } = state;
  let { index } = state;
  while (phases[index].kind === "hold" || phases[index].kind === "out") index--;
  return { ...state, mode: "paused", why, index, gone: isTime(phases[index]) ? gone : 0 };
}

/**
 * Goes on after a pause. What moves or holds does so after a count, and from the start of the repetition if hardly any of
 * it is left.
 * @param {State} state
 * @param {number} at
 * @param {number} [count] ms
 * @returns {State}
 */
export function goOnAt(state, at, count = COUNT_IN) {
  const phase = state.phases[state.index];
  if (!isMoving(phase)) return { ...state, mode: "run", why: "", begun: at - state.gone };
  const keeps = isTime(phase) || phase.ms - state.gone >= COUNT_IN;
  const { index, gone } = keeps ? state : waitFor(state, "away", 0);
  return { ...state, mode: "run", why: "", index, gone, begun: at + count - gone };
}

/**
 * Goes through all phases that are over.
 * @param {State} state
 * @param {number} at
 */
export function advance(state, at) {
  let now = state;
  while (now.mode === "run") {
    const { ms, waits } = now.phases[now.index];
    if (waits || at - now.begun < ms) break;
    now = enterNext(now, now.begun + ms);
  }
  return now;
}

/**
 * Enters the next phase.
 * @param {State} state
 * @param {number} at
 * @returns {State}
 */
export function enterNext(state, at) {
  const { phases, index, finished } = state;
  const { entry } = phases[index];
  return phases[index + 1]?.entry === entry
    ? { ...state, index: index + 1, begun: at, gone: 0 }
    : goTo({ ...state, finished: [...new Set([...finished, entry])] }, neighbours(state).after, at);
}
