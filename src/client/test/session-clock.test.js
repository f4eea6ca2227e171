import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { phasesOf } from "../../../theme/js/session/phases.js";
import { cuesOf } from "../../../theme/js/session/cues.js";
import { openSound } from "../../../theme/js/session/sound.js";
import { begin, left, next, untilChange } from "../../../theme/js/session/state.js";
import { AudioDouble, device, restoreDevice } from "../browser-doubles.js";
import { choices, entry, rules, secondsOf } from "../session-times.js";

/** Doses of all forms. */
const DOSES = [
  "1x10 h5", "2x6 h5 r45 turn", "3x10 r30", "1x3 h20 each s15", "2x4 h3 r20 each", "1x5 h10 r5 turn m6", "1x1", "1x20 h1 m2",
  "t60", "t600", "1x3, 1x2 each, 1x4 h2 turn, t20"
];

afterEach(restoreDevice);

/**
 * A number between 0 and 1 for each call, the same in each run.
 * @param {number} seed
 */
function chances(seed) {
  let last = seed;
  return () => (last = last * 16807 % 2147483647) / 2147483647;
}

/**
 * Runs a session as a page does, on clocks that the test moves: a draw at each whole second, later by what the stall says.
 * @param {string} doses
 * @param {() => number} stall ms
 * @param {number} [slip] seconds by which the audio clock falls back at each draw
 */
function run(doses, stall, slip = 0) {
  let now = 4321.7;
  const start = now;
  device({ performance: { now: () => now } });
  const audio = new AudioDouble();
  audio.currentTime = 77;
  const sound = openSound(/** @type {any} */ (audio));
  const timed = entry(doses);
  let state = begin(phasesOf([timed], rules, choices), choices, start);
  /** @type {string[]} */
  const seen = [];
  /**
   * Tones, and when the page's clock comes to their places on the audio clock.
   * @type {[tone: { from: number, isSilenced: boolean }, now: number][]}
   */
  const placed = [];
  while (state.mode === "run") {
    sound.place(cuesOf(state.phases, state.index, state.gone), state.begun, now);
    audio.tones.slice(placed.length).forEach(tone => placed.push([tone, now + (tone.from - audio.currentTime) * 1000]));
    const told = state.phases[state.index].kind + " " + Math.ceil(left(state, now) / 1000);
    if (seen[seen.length - 1] !== told) seen.push(told);
    const wait = untilChange(state, now) + stall();
    now += wait;
    audio.currentTime += wait / 1000 - slip;
    state = next(state, { type: "tick", at: now });
  }
  const sounded = placed.filter(([tone]) => !tone.isSilenced).map(([, at]) => at - start);
  return { state, seen, sounded, end: now - start, seconds: timed.doses.reduce((sum, dose) => sum + secondsOf(dose), 0) };
}

/**
 * When each tone is due, by adding up the phases.
 * @param {import("../../../theme/js/session/state.js").State} state
 */
function dueTones({ phases }) {
  const tones = { start: 1, end: 2, swap: 3, tick: 1, half: 2, minute: 3 };
  let from = 0;
  return phases.flatMap((phase, i) => {
    const own = cuesOf(phases.slice(0, i + 2), i)
      .filter(({ ms, cue }) => ms < phase.ms || cue === "end" && ms === phase.ms)
      .flatMap(({ ms, cue }) => Array.from({ length: tones[cue] }, (_, k) => from + ms + k * 200));
    from += phase.ms;
    return own;
  });
}

for (const doses of DOSES) {
  test("a session of " + doses + " on a clock that the test moves", () => {
    const { state, seen, sounded, end, seconds } = run(doses, () => 0);
    const between = (doses.split(", ").length - 1) * rules.between;
    assert.ok(Math.abs(end - (choices.ready + seconds + between) * 1000) <= 1, "ended at " + end);
    assert.deepEqual(state.finished, [0]);
    // Each second of each phase is told once.
    const told = state.phases.flatMap(({ kind, ms }) =>
      Array.from({ length: Math.ceil(ms / 1000) }, (_, i) => kind + " " + (Math.ceil(ms / 1000) - i)));
    assert.deepEqual(seen, told);
    assert.deepEqual(sounded.map(Math.round).sort((a, b) => a - b), dueTones(state).map(Math.round).sort((a, b) => a - b));
  });

  test("a busy page draws " + doses + " late, and sounds on time", () => {
    const chance = chances(7);
    const { state, sounded, end, seconds } = run(doses, () => chance() * 1400);
    const between = (doses.split(", ").length - 1) * rules.between;
    assert.ok(Math.abs(end - (choices.ready + seconds + between) * 1000) < 1400, "ended at " + end);
    const due = dueTones(state).sort((a, b) => a - b);
    const heard = sounded.sort((a, b) => a - b);
    assert.equal(heard.length, due.length);
    heard.forEach((at, i) => assert.ok(Math.abs(at - due[i]) < 1, `tone ${i} at ${at} instead of ${due[i]}`));
  });
}

test("an audio clock that falls back by a hundredth each second is followed", () => {
  const { state, sounded } = run("3x10 h8 r30", () => 0, 0.01);
  const due = dueTones(state).sort((a, b) => a - b);
  const heard = sounded.sort((a, b) => a - b);
  assert.equal(heard.length, due.length);
  heard.forEach((at, i) => assert.ok(Math.abs(at - due[i]) < 50, `tone ${i} at ${at} instead of ${due[i]}`));
});
