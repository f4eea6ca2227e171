/* The tones of a session. They are made by oscillators, so that no file is needed, and lie on the audio clock a little
   ahead: they are right however busy the page is. That clock can run differently from the page's, so the two are compared
   whenever tones are placed. */
import { AHEAD } from "./cues.js";

/** @typedef {import("./cues.js").Cue} Cue */
/** @typedef {import("./cues.js").CueName} CueName */
/** @typedef {{ key: string, due: number, shift: number, oscillators: OscillatorNode[] }} Placed */

/**
 * Hertz of the tones of each cue, one after the other.
 * @type {Record<CueName, number[]>}
 */
const TONES = {
  start: [880],
  end: [660, 440],
  swap: [660, 660, 880],
  tick: [1320],
  half: [880, 880],
  minute: [550, 550, 550]
};

const LOUDNESS = 0.6;
/** Seconds of a tone and from one to the next. */
const LENGTH = 0.16;
const STEP = 0.2;
const TICK_LENGTH = 0.05;
/** Seconds in which a tone swells, as a sudden one clicks. */
const SWELL = 0.01;
/** Seconds by which the two clocks may drift before tones are placed anew. */
const DRIFT = 0.03;
/** What is later than this, in ms, is not sounded any more. */
const TOO_LATE = 400;
/** Ms in which the last tone comes to its end. */
const LAST_TONE = 1000;
/** Ms for which a running clock may stand before it counts as stopped. */
const STANDSTILL = 1000;

/**
 * @typedef {object} Sound
 * @property {() => "none" | "running" | "waiting" | "still"} state `still`: the clock of the device stands, as after a call
 * @property {(cues: Cue[], phaseStart: number, now: number) => void} place says all that is to sound from now on; what is due
 *   soon is placed, unless it is already, and what was placed and is no more among it is silenced. Both times are
 *   `performance.now()`.
 * @property {() => void} cancel silences what sounds and what was placed
 * @property {() => void} close lets the tone that sounds come to its end
 * @property {(interrupted: () => void) => void} onInterrupted calls back when the device takes the sound away
 */

/**
 * @param {AudioContext | null} context made and resumed in a tap; null where there is none
 * @returns {Sound}
 */
export function openSound(context) {
  /** @type {Placed[]} */
  let placed = [];
  let interrupted = () => {};
  let hasRun = false;
  let clock = { time: -1, since: 0 };
  const isRunning = () => context?.state === "running";
  const changed = () => {
    if (hasRun && !isRunning() && context?.state !== "closed") interrupted();
    hasRun = isRunning();
  };
  const cancel = () => {
    placed.forEach(silence);
    placed = [];
  };
  context?.addEventListener("statechange", changed);
  changed();

  return {
    state() {
      if (!context || context.state === "closed") return "none";
      if (!isRunning()) return "waiting";
      if (context.currentTime !== clock.time) clock = { time: context.currentTime, since: performance.now() };
      return performance.now() - clock.since > STANDSTILL ? "still" : "running";
    },
    place(cues, phaseStart, now) {
      // On a clock that stands, tones would all lie at its beginning.
      if (!context || !isRunning()) return;
      const shift = context.currentTime - now / 1000;
      const wanted = cues.map(({ ms, cue }) => ({ cue, due: phaseStart + ms, key: cue + Math.round(phaseStart + ms) }));
      placed = placed.filter(tone => {
        if (tone.due <= now) return tone.due > now - AHEAD;
        const isRight = Math.abs(tone.shift - shift) <= DRIFT && wanted.some(({ key }) => key === tone.key);
        if (!isRight) silence(tone);
        return isRight;
      });
      wanted.forEach(({ cue, due, key }) => {
        if (due < now - TOO_LATE || due > now + AHEAD || placed.some(tone => tone.key === key)) return;
        const oscillators = play(context, cue, Math.max(context.currentTime, due / 1000 + shift));
        placed.push({ key, due, shift, oscillators });
      });
    },
    cancel,
    close() {
      placed.filter(tone => tone.due > performance.now()).forEach(silence);
      setTimeout(() => context?.close().catch(() => {}), LAST_TONE);
    },
    onInterrupted(callback) {
      interrupted = callback;
    }
  };
}

/** @param {Placed} tone */
const silence = ({ oscillators }) => oscillators.forEach(oscillator => oscillator.stop());

/**
 * @param {AudioContext} context
 * @param {CueName} cue
 * @param {number} start on the audio clock
 */
function play(context, cue, start) {
  return TONES[cue].map((frequency, i) => {
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    const from = start + i * STEP;
    const until = from + (cue === "tick" ? TICK_LENGTH : LENGTH);
    oscillator.type = "triangle";
    oscillator.frequency.value = frequency;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUDNESS, from + SWELL);
    volume.gain.setValueAtTime(LOUDNESS, until - SWELL);
    volume.gain.linearRampToValueAtTime(0, until);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(until);
    return oscillator;
  });
}
