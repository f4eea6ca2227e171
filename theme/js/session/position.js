/* Places in the phases of a session. */

/** @typedef {import("./phases.js").Phase} Phase */

/** @param {Phase} phase */
export const isMoving = ({ kind }) => kind === "in" || kind === "hold" || kind === "go";

/**
 * Where the repetition begins of which a phase is part; the phase itself where it is none.
 * @param {Phase[]} phases
 * @param {number} index
 */
export function startOfRepetition(phases, index) {
  let start = index;
  while (phases[start].kind === "hold" || phases[start].kind === "out") start--;
  return start;
}

/**
 * Where an entry begins, with the time before it.
 * @param {Phase[]} phases
 * @param {number} entry
 */
export const startOfEntry = (phases, entry) => phases.findIndex(phase => phase.entry === entry);

/**
 * Where the entry after that of a phase begins; the end where there is none.
 * @param {Phase[]} phases
 * @param {number} index
 * @param {number[]} out entries that are left out
 */
export function startOfNext(phases, index, out) {
  const own = phases[index].entry;
  const found = phases.findIndex(({ entry }, i) => i > index && entry !== own && !out.includes(entry));
  return found < 0 ? phases.length : found;
}

/**
 * Where the entry before that of a phase begins; where its own does if it is the first.
 * @param {Phase[]} phases
 * @param {number} index
 * @param {number[]} out entries that are left out
 */
export function startOfPrevious(phases, index, out) {
  const own = phases[index].entry;
  const before = phases.slice(0, startOfEntry(phases, own)).filter(({ entry }) => !out.includes(entry)).pop();
  return startOfEntry(phases, before ? before.entry : own);
}

/**
 * Where an entry begins, or the one after it if it is left out; the end where there is none.
 * @param {Phase[]} phases
 * @param {number} entry
 */
function startFrom(phases, entry) {
  const found = phases.findIndex(phase => phase.entry >= entry);
  return found < 0 ? phases.length : found;
}

/**
 * The phases with what is needed to go on at a phase of an earlier visit: time to get ready, and of minutes what is left.
 * @param {Phase[]} phases
 * @param {Phase} phase in which the session was left
 * @param {number} gone ms of it that were over
 * @param {number} ready ms
 * @returns {{ phases: Phase[], index: number }}
 */
export function takeUp(phases, phase, gone, ready) {
  const kind = phase.kind === "hold" || phase.kind === "out" ? "in" : phase.kind;
  const found = phases.findIndex(other => other.kind === kind && isSamePlace(other, phase));
  const index = found < 0 ? startFrom(phases, phase.entry) : found;
  if (found < 0 || !isMoving(phases[index])) return { phases, index };
  const here = phases[index];
  const left = here.timed ? Math.max(1000, here.ms - gone) : here.ms;
  /** @type {Phase[]} */
  const between = [{ ...here, kind: "ready", ms: ready, waits: false, timed: false }, { ...here, ms: left }];
  return { phases: [...phases.slice(0, index), ...between, ...phases.slice(index + 1)], index };
}

/**
 * @param {Phase} one
 * @param {Phase} other
 */
function isSamePlace(one, other) {
  return one.entry === other.entry && one.part === other.part && one.set === other.set && one.side === other.side
    && one.rep === other.rep;
}
