/* When a session sounds: at the beginning and at the end of each repetition, for a change of sides, and for the last
   seconds of what is long enough. */

/** @typedef {import("./phases.js").Phase} Phase */

/** @typedef {"start" | "end" | "swap" | "tick" | "half" | "minute"} CueName */

/** @typedef {{ ms: number, cue: CueName }} Cue */

/** How far ahead sounds are placed, so that they are right however busy the page is. */
export const AHEAD = 2500;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** What is shorter has no ticks: a row of beeps tells nobody anything. */
const TICKS_FROM = 6 * SECOND;

/**
 * The cues of a phase, and those after it that have to be placed while it lasts; in ms from its beginning.
 * @param {Phase[]} phases
 * @param {number} index
 * @returns {Cue[]}
 */
export function cuesOf(phases, index) {
  /** @type {Cue[]} */
  const cues = [];
  let from = 0;
  for (let i = index; i < phases.length; i++) {
    const isOwn = i === index;
    const until = isOwn ? Infinity : phases[index].ms + AHEAD;
    cuesIn(phases[i], phases[i + 1]).forEach(({ ms, cue }) => {
      if (from + ms <= until) cues.push({ ms: from + ms, cue });
    });
    from += phases[i].ms;
    if (phases[i].waits || from > phases[index].ms + AHEAD) break;
  }
  return cues;
}

/**
 * @param {Phase} phase
 * @param {Phase | undefined} after
 * @returns {Cue[]}
 */
function cuesIn({ kind, ms, timed, waits }, after) {
  /** @type {Cue[]} */
  const cues = [];
  if (kind === "in" || kind === "go") cues.push({ ms: 0, cue: "start" });
  if (kind === "swap") cues.push({ ms: 0, cue: "swap" });
  if (waits) return cues;
  cues.push(...(timed ? marksOf(ms) : []));
  if (ms >= TICKS_FROM) [3, 2, 1].forEach(seconds => cues.push({ ms: ms - seconds * SECOND, cue: "tick" }));
  if (kind === "hold" || kind === "go" && after?.kind !== "go") cues.push({ ms, cue: "end" });
  return cues;
}

/**
 * The marks in a time without repetitions: at half, and a minute before the end.
 * @param {number} ms
 * @returns {Cue[]}
 */
function marksOf(ms) {
  /** @type {Cue[]} */
  const marks = [];
  if (ms >= MINUTE) marks.push({ ms: ms / 2, cue: "half" });
  if (ms > 2 * MINUTE) marks.push({ ms: ms - MINUTE, cue: "minute" });
  return marks;
}
