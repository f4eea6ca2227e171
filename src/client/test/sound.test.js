import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { openSound } from "../../../theme/js/session/sound.js";
import { AudioDouble, device, restoreDevice } from "../browser-doubles.js";

/** @type {import("../../../theme/js/session/cues.js").Cue[]} */
const cues = [{ ms: 0, cue: "start" }, { ms: 2000, cue: "tick" }, { ms: 5000, cue: "end" }];

let now = 0;
/** @type {AudioDouble} */
let audio;

beforeEach(() => {
  now = 0;
  audio = new AudioDouble();
  device({ performance: { now: () => now } });
});
afterEach(restoreDevice);

const open = () => openSound(/** @type {any} */ (audio));

/** Lets both clocks run. @param {number} ms */
function pass(ms) {
  now += ms;
  audio.currentTime += ms / 1000;
}

test("tones lie on the audio clock, at most two and a half seconds ahead, each once", () => {
  pass(100000);
  audio.currentTime = 7;
  const sound = open();
  sound.place(cues, 100000, now);
  assert.deepEqual(audio.heard(), ["880 7", "1320 9"]);
  pass(1000);
  sound.place(cues, 100000, now);
  assert.deepEqual(audio.heard(), ["880 7", "1320 9"]);
  pass(1600);
  sound.place(cues, 100000, now);
  assert.deepEqual(audio.heard(), ["880 7", "1320 9", "660 12", "440 12.2"]);
});

test("a tone that was placed ahead is not placed again by the phase that it belongs to", () => {
  const sound = open();
  sound.place([{ ms: 1000, cue: "start" }], 500.25, 0);
  pass(1500.3);
  sound.place([{ ms: 0, cue: "start" }], 1500.25, now);
  assert.equal(audio.tones.length, 1);
});

test("after a skip nothing sounds of what was placed before", () => {
  const sound = open();
  sound.place(cues, 0, 0);
  pass(1000);
  sound.place([{ ms: 1000, cue: "swap" }], 1000, now);
  assert.deepEqual(audio.heard(), ["880 0", "660 2", "660 2.2", "880 2.4"]);
});

test("tones are placed anew where the clocks drift apart by more than 30 ms", () => {
  const sound = open();
  sound.place(cues, 0, 0);
  pass(1000);
  audio.currentTime -= 0.02;
  sound.place(cues, 0, now);
  assert.deepEqual(audio.heard(), ["880 0", "1320 2"]);
  audio.currentTime -= 0.02;
  sound.place(cues, 0, now);
  assert.deepEqual(audio.heard(), ["880 0", "1320 1.96"]);
});

test("what is a little late sounds at once, what is long over does not", () => {
  const sound = open();
  pass(10000);
  sound.place([{ ms: 0, cue: "start" }], 9700, now);
  sound.place([{ ms: 0, cue: "tick" }], 9500, now);
  assert.deepEqual(audio.heard(), ["880 10"]);
});

test("cancel silences what was placed, and it can be placed again", () => {
  const sound = open();
  sound.place(cues, 1000, 0);
  sound.cancel();
  assert.deepEqual(audio.heard(), []);
  sound.place(cues, 2000, 0);
  assert.deepEqual(audio.heard(), ["880 2"]);
});

test("nothing is placed on a clock that stands, and nobody waits for it", () => {
  audio.state = "suspended";
  const sound = open();
  assert.equal(sound.state(), "waiting");
  sound.place(cues, 0, 0);
  assert.deepEqual(audio.tones, []);
  audio.become("running");
  assert.equal(sound.state(), "running");
  sound.place(cues, 0, 0);
  assert.deepEqual(audio.heard(), ["880 0", "1320 2"]);
});

test("a call interrupts, once; a context that never ran is not interrupted", t => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let calls = 0;
  audio.state = "suspended";
  const sound = open();
  sound.onInterrupted(() => calls++);
  audio.become("suspended");
  assert.equal(calls, 0);
  audio.become("running");
  audio.become("interrupted");
  audio.become("suspended");
  assert.equal(calls, 1);
  sound.close();
  t.mock.timers.tick(1000);
  assert.equal(calls, 1);
  assert.equal(sound.state(), "none");
});

test("at its end the last tone is heard out, and nothing after it", t => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const sound = open();
  sound.place([{ ms: 1000, cue: "end" }, { ms: 2000, cue: "start" }], 0, 0);
  pass(1001);
  sound.close();
  assert.deepEqual(audio.heard(), ["660 1", "440 1.2"]);
  assert.equal(audio.state, "running");
  t.mock.timers.tick(1000);
  assert.equal(audio.state, "closed");
});

test("a context that says it runs while its clock stands is told", () => {
  const sound = open();
  assert.equal(sound.state(), "running");
  pass(5000);
  assert.equal(sound.state(), "running");
  now += 900;
  assert.equal(sound.state(), "running");
  now += 900;
  assert.equal(sound.state(), "still");
});

test("without sound a session goes on", () => {
  const sound = openSound(null);
  sound.place(cues, 0, 0);
  sound.cancel();
  sound.close();
  assert.equal(sound.state(), "none");
});
