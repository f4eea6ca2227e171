import assert from "node:assert/strict";
import { test } from "node:test";
import { cuesOf } from "../../../theme/js/session/cues.js";
import { phasesOf } from "../../../theme/js/session/phases.js";
import { choices, entry, rules } from "../session-times.js";

/**
 * The cues that a phase has of its own, by its kind.
 * @param {string} text
 * @param {object} [chosen]
 */
function ownCues(text, chosen) {
  const phases = phasesOf([entry(text)], rules, { ...choices, ...chosen });
  return phases.map(({ kind, ms }, i) => {
    // What is due at the end of a phase is its own only if it ends something.
    const own = cuesOf(phases.slice(0, i + 2), i).filter(cue => cue.ms < ms || cue.ms === ms && cue.cue === "end");
    return [kind, ...own.map(cue => cue.cue + " " + cue.ms / 1000)].join(" ");
  });
}

test("each phase sounds as designed", () => {
  const cases = [
    ["1x1 h6", {}, ["ready tick 7 tick 8 tick 9", "in start 0", "hold tick 3 tick 4 tick 5 end 6", "out"]],
    ["1x1 h5", { ready: 5 }, ["ready", "in start 0", "hold end 5", "out"]],
    ["1x2", { ready: 5 }, ["ready", "go start 0", "go start 0 end 4"]],
    ["2x1 r5", { ready: 5 }, ["ready", "go start 0 end 4", "rest", "go start 0 end 4"]],
    ["1x1 each", { ready: 5 }, ["ready", "go start 0 end 4", "swap swap 0", "go start 0 end 4"]],
    ["1x1 each s8", { ready: 5 }, ["ready", "go start 0 end 4", "swap swap 0 tick 5 tick 6 tick 7", "go start 0 end 4"]],
    ["1x5", { ready: 5, ownPace: true }, ["ready", "go start 0"]],
    ["t30", { ready: 5 }, ["ready", "go start 0 tick 27 tick 28 tick 29 end 30"]],
    ["t60", { ready: 5 }, ["ready", "go start 0 half 30 tick 57 tick 58 tick 59 end 60"]],
    ["t600", { ready: 5 }, ["ready", "go start 0 half 300 minute 540 tick 597 tick 598 tick 599 end 600"]]
  ];
  for (const [text, chosen, cues] of cases) {
    assert.deepEqual(ownCues(/** @type {string} */ (text), /** @type {object} */ (chosen)), cues, String(text));
  }
});

test("cues of what follows are known while a phase lasts, so that they can be placed ahead", () => {
  const phases = phasesOf([entry("2x1 h3 r20")], rules, { ...choices, ready: 5 });
  assert.deepEqual(cuesOf(phases, 0), [{ ms: 5000, cue: "start" }]);
  assert.deepEqual(cuesOf(phases, 1), [{ ms: 0, cue: "start" }]);
  assert.deepEqual(cuesOf(phases, 2), [{ ms: 3000, cue: "end" }]);
  const short = phasesOf([entry("1x2 h1 m2")], rules, { ...choices, ready: 5 });
  assert.deepEqual(cuesOf(short, 1),
    [{ ms: 0, cue: "start" }, { ms: 2000, cue: "end" }, { ms: 3000, cue: "start" }]);
});

test("nothing is placed after a phase that waits for the reader", () => {
  const phases = phasesOf([entry("1x1 r5"), entry("1x1")], rules, { ...choices, ownPace: true });
  assert.deepEqual(phases.map(phase => phase.kind), ["ready", "go", "next", "go"]);
  assert.deepEqual(cuesOf(phases, 1), [{ ms: 0, cue: "start" }]);
  phases[2].waits = true;
  assert.deepEqual(cuesOf(phases, 2), []);
});

test("what goes on after a pause sounds like a beginning, and what is over does not sound again", () => {
  const phases = phasesOf([entry("1x1 h10"), entry("t600")], rules, choices);
  assert.deepEqual(cuesOf(phases, 2, 4000).map(cue => cue.cue + " " + cue.ms / 1000),
    ["start 4", "tick 7", "tick 8", "tick 9", "end 10"]);
  assert.deepEqual(cuesOf(phases, 5, 400000).map(cue => cue.cue + " " + cue.ms / 1000),
    ["start 400", "minute 540", "tick 597", "tick 598", "tick 599", "end 600"]);
  assert.deepEqual(cuesOf(phases, 0, 7500).map(cue => cue.cue + " " + cue.ms / 1000), ["tick 8", "tick 9", "start 10"]);
});
