import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readParts } from "../../../theme/js/session/dose.js";
import { phasesOf } from "../../../theme/js/session/phases.js";
import { begin, left, next, untilChange } from "../../../theme/js/session/state.js";

/** What a Java test wrote of the shipped guide: names, seconds, heights and doses. */
const [first, ...lines] = readFileSync(new URL("../../test/resources/golden/session-times.txt", import.meta.url), "utf8")
  .split("\n").filter(line => line).map(line => line.split("\t"));
const [ready, between, upOrDown, swap, move] = first.slice(1).map(Number);
const rules = { ready, between, upOrDown, swap, move };
const choices = { ready, slower: false, moreTime: false, ownPace: false, goesOn: true };

const sessions = lines.map(([name, seconds, ...entries]) => ({
  name,
  seconds: Number(seconds),
  entries: entries.map(entry => {
    const [height] = entry.split(" ", 1);
    const parts = readParts(entry.slice(height.length + 1));
    assert.ok(parts.length, entry);
    return { doses: parts.map(part => part.dose), height: height === "-" ? "" : height };
  })
}));

test("the phases of each dose, part and routine of the guide take as long as its pages say", () => {
  assert.ok(sessions.length > 40);
  for (const { name, seconds, entries } of sessions) {
    const phases = phasesOf(entries, rules, choices);
    const sum = phases.filter(phase => phase.kind !== "ready").reduce((ms, phase) => ms + phase.ms, 0);
    assert.equal(sum / 1000, seconds, name);
  }
});

test("each of them, run by a clock to its end, takes that long and is done", () => {
  for (const { name, seconds, entries } of sessions) {
    let now = 1234.5;
    let state = begin(phasesOf(entries, rules, choices), choices, now);
    let ticks = 0;
    while (state.mode === "run") {
      assert.ok(left(state, now) <= state.phases[state.index].ms);
      now += untilChange(state, now);
      ticks++;
      state = next(state, { type: "tick", at: now });
    }
    assert.equal(state.mode, "done", name);
    assert.deepEqual(state.finished, entries.map((_, i) => i), name);
    assert.ok(Math.abs(now - 1234.5 - (seconds + ready) * 1000) <= 1, name + " took " + (now - 1234.5));
    assert.ok(Math.abs(state.spent - (seconds + ready) * 1000) <= 1, name);
    assert.ok(ticks <= seconds + ready + state.phases.length, name + " drew " + ticks + " times");
  }
});
