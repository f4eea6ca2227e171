/* When a session sounds: at the beginning and at the end of each repetition, for a change of sides, and for the last
   seconds of what is long enough. */

/** @typedef {import("./phases.js").Phase} Phase */

/** @typedef {"start" | "end" | "swap" | "tick" | "half" | "minute"} CueName */

/** @typedef {{ ms: number, cue: CueName }} Cue */

/** How far ahead sounds are placed, so that they are right however busy the page is. */
export const AHEAD = 2500;

const MINUTE = 60000;
/** What is shorter has no ticks: a row of beeps tells nobody anything. */
const TICKS_FROM = 6000;

/**
 * The cues of a phase, and those after it that have to be placed while it lasts; in ms from its beginning.
 * @param {Phase[]} phases
 * @param {number} index
 * @param {number} [gone] ms that were over when it went on after a pause: that sounds like its beginning
 * @returns {Cue[]}
 */
export function cuesOf(phases, index, gone = 0) {
  const { kind, ms: whole } = phases[index];
  const cues = cuesIn(phases[index], phases[index + 1]).filter(({ ms }) => ms >= gone);
  if (gone && (kind === "hold" || kind === "go")) cues.unshift({ ms: gone, cue: "start" });
  let from = 0;
  for (let i = index; phases[i + 1] && !phases[i].waits && from <= whole + AHEAD; i++) {
    from += phases[i].ms;
    cuesIn(phases[i + 1], phases[i + 2]).forEach(({ ms, cue }) => {
      if (from + ms <= whole + AHEAD) cues.push({ ms: from + ms, cue });
    });
  }
  return cues;
}

/**
 * @param {Phase} phase
 * @param {Phase | undefined} after
 * @returns {Cue[]}
 */
function cuesIn({ kind, ms, reps, waits }, after) {
  /** @type {Cue[]} */
  const cues = [];
  if (kind === "in" || kind === "go") cues.push({ ms: 0, cue: "start" });
  if (kind === "swap") cues.push({ ms: 0, cue: "swap" });
  if (waits) return cues;
  if (kind === "go" && !reps) cues.push(...marksOf(ms));
  if (ms >= TICKS_FROM) [3000, 2000, 1000].forEach(rest => cues.push({ ms: ms - rest, cue: "tick" }));
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
