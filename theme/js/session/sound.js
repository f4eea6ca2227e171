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
/** Ms for which a running clock may stand before it counts as stopped. */
const STANDSTILL = 1000;

/**
 * @typedef {object} Sound
 * @property {() => "none" | "running" | "waiting" | "still"} state `still`: the clock of the device stands, as after a call
 * @property {(cues: Cue[], phaseStart: number, now: number) => void} place places the cues of a phase that are due soon;
 *   both times are `performance.now()`. Cues that were placed are left alone, so it may be called at each tick.
 * @property {() => void} cancel silences what sounds and what was placed
 * @property {() => void} close
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
  let hasRun = context?.state === "running";
  let clock = { time: -1, since: 0 };
  const changed = () => {
    const isRunning = context?.state === "running";
    if (hasRun && !isRunning && context?.state !== "closed") interrupted();
    hasRun = isRunning;
  };
  context?.addEventListener("statechange", changed);

  const cancel = () => {
    placed.forEach(silence);
    placed = [];
  };

  /** @type {Sound} */
  const sound = {
    state() {
      if (!context || context.state === "closed") return "none";
      if (context.state !== "running") return "waiting";
      if (context.currentTime !== clock.time) clock = { time: context.currentTime, since: performance.now() };
      return performance.now() - clock.since > STANDSTILL ? "still" : "running";
    },
    place(cues, phaseStart, now) {
      // On a clock that stands, tones would all lie at its beginning.
      if (!context || context.state !== "running") return;
      const shift = context.currentTime - now / 1000;
      const drifted = placed.filter(tone => tone.due > now && Math.abs(tone.shift - shift) > DRIFT);
      drifted.forEach(silence);
      placed = placed.filter(tone => !drifted.includes(tone) && tone.due > now - AHEAD);
      cues.forEach(({ ms, cue }) => {
        const due = phaseStart + ms;
        const key = cue + Math.round(due);
        if (due < now - TOO_LATE || due > now + AHEAD || placed.some(tone => tone.key === key)) return;
        const start = Math.max(context.currentTime, due / 1000 + shift);
        placed.push({ key, due, shift, oscillators: play(context, cue, start) });
      });
    },
    cancel,
    close() {
      cancel();
      context?.removeEventListener("statechange", changed);
      if (context && context.state !== "closed") context.close().catch(() => {});
    },
    onInterrupted(callback) {
      interrupted = callback;
    }
  };
  return sound;
}

/** @param {Placed} tone */
function silence({ oscillators }) {
  oscillators.forEach(oscillator => {
    oscillator.stop();
    oscillator.disconnect();
  });
}

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

/**
 * Whether tones are to be heard on a phone that is switched to silent. Music stops for them then.
 * @param {boolean} isWanted
 */
export function soundOnSilent(isWanted) {
  if (navigator.audioSession) navigator.audioSession.type = isWanted ? "playback" : "transient";
}
