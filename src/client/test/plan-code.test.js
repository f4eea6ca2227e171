import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkOf, decodePlan, encodePlan } from "../../../theme/js/plan/code.js";
import { fitDose, packDose, unpackDose, writeDose } from "../../../theme/js/plan/own-dose.js";
import { parseDose } from "../../../theme/js/session/dose.js";
import { damage, Seeded } from "../plan-damage.js";

/** What a Java test wrote: codes of moves, then codes of plans with their entries. */
const lines = readFileSync(new URL("../../test/resources/golden/plan-codes.txt", import.meta.url), "utf8")
  .split("\n").filter(line => line);
const moves = lines.filter(line => !line.includes("\t"));
const plans = lines.filter(line => line.includes("\t")).map(line => line.split("\t"));

/**
 * The moves here are done as the plan's code has it, so that nothing is brought within limits.
 * @param {{ move: string, dose: string }[]} entries
 */
const moveOf = entries => {
  let at = 0;
  return (/** @type {string} */ code) => ({ slug: code, start: entries[at++]?.dose || "1x1" });
};

/** @param {string} code */
const codeOf = code => code;

/** @param {string} text */
const entriesOf = text => text.split(", ").map(entry => ({
  move: entry.slice(0, 4),
  dose: entry.slice(5) === "-" ? "" : entry.slice(5)
}));

/** @param {Seeded} random */
function randomPlan(random) {
  return Array.from({ length: 1 + random.below(12) }, () => ({
    move: moves[random.below(moves.length)],
    dose: [
      "",
      "t" + (1 + random.below(10800)),
      writeDose({ kind: "reps", sets: 1 + random.below(8), reps: 1 + random.below(32), hold: random.below(128),
        rest: random.below(128), sides: /** @type {const} */ (["one", "each", "turn"])[random.below(3)], swap: null, move: null })
    ][random.below(3)]
  }));
}

test("scripts write and read the codes that the build writes", () => {
  assert.ok(plans.length >= 200 && moves.length >= 60);
  for (const [code, words] of plans) {
    const entries = entriesOf(words);
    assert.equal(encodePlan(entries, codeOf), code);
    assert.deepEqual(decodePlan(code, moveOf(entries)), { entries, changed: [] });
  }
});

test("10,000 plans come back as they were", () => {
  const random = new Seeded(1);
  for (let i = 0; i < 10000; i++) {
    const entries = randomPlan(random);
    const code = encodePlan(entries, codeOf);
    assert.ok(code.length <= 126);
    assert.deepEqual(decodePlan(code, moveOf(entries)), { entries, changed: [] });
  }
});

test("none of 100,000 damaged codes is another plan", () => {
  const random = new Seeded(2);
  let forgiven = 0;
  for (let i = 0; i < 100000; i++) {
    const entries = randomPlan(random);
    const code = encodePlan(entries, codeOf);
    const damaged = damage(code, random);
    if (damaged === code) continue;
    const read = decodePlan(damaged, moveOf(entries));
    if ("problem" in read) continue;
    forgiven++;
    assert.deepEqual(read.entries, entries, code + " as " + damaged);
  }
  assert.equal(forgiven, 0);
});

test("small letters, hyphens, blanks, and O, I and L for digits are forgiven", () => {
  const [code, words] = plans[0];
  const entries = entriesOf(words);
  for (const one of ["i", "L", "1"]) {
    const typed = code.toLowerCase().replace(/0/g, "o").replace(/1/g, one).replace(/(.{4})/g, "$1-\u00a0 ");
    assert.deepEqual(decodePlan(typed, moveOf(entries)), { entries, changed: [] });
  }
});

test("junk, long texts, a later version and unknown moves are told", () => {
  const random = new Seeded(4);
  /** @param {string} text */
  const read = text => decodePlan(text, code => ({ slug: code, start: "1x1" }));
  for (let i = 0; i < 20000; i++) {
    const size = i % 2 ? 128 : 70000;
    const text = Array.from({ length: random.below(140) }, () => String.fromCharCode(random.below(size))).join("");
    assert.deepEqual(read(text), { problem: "damaged" }, text);
  }
  for (const text of ["", "1", "1".repeat(1e6), "<img src=x>", "%", "constructor", "__proto__", "1UUUU000000", "\ud800"]) {
    assert.deepEqual(read(text), { problem: "damaged" });
  }
  assert.deepEqual(read("2ABCD0" + checkOf("2ABCD0")), { problem: "newer" });
  assert.deepEqual(decodePlan(plans[0][0], () => undefined), { problem: "unknown" });
  for (const body of ["1", "1ABCD", "1ABCD2", "1ABCD00", "1ABCD1ZZZZZ", "1" + "ABCD0".repeat(13)]) {
    assert.deepEqual(read(body + checkOf(body)), { problem: "damaged" }, body);
  }
});

test("a move that was renamed is opened by its former code", () => {
  const code = encodePlan([{ move: "old-name", dose: "1x5 h3" }], () => "AB12");
  const names = new Map([["AB12", "new-name"], ["CD34", "new-name"]]);
  const read = decodePlan(code, letters => ({ slug: names.get(letters) ?? "", start: "1x6 h5" }));
  assert.deepEqual(read, { entries: [{ move: "new-name", dose: "1x5 h3" }], changed: [] });
});

test("numbers are brought within the limits of their move, and it is told", () => {
  const limits = { sets: [1, 5], reps: [1, 30], hold: [1, 60], rest: [0, 120] };
  const code = encodePlan([{ move: "a", dose: "8x32 h127 r5" }, { move: "b", dose: "t600" }], () => "AB12");
  const read = decodePlan(code, () => ({ slug: "bridge", start: "1x5 h6 r10 m6", limits }));
  assert.deepEqual(read, {
    entries: [{ move: "bridge", dose: "5x30 h60 r5 m6" }, { move: "bridge", dose: "" }],
    changed: ["bridge", "bridge"]
  });
});

test("sides and pace are those of the page", () => {
  const own = unpackDose(packDose("2x8 h6 r45 turn"));
  assert.ok(own);
  assert.deepEqual(fitDose(own, { slug: "", start: "1x6 h5 each s15 m6" }), { dose: "2x8 h6 r45 each s15 m6", fits: false });
  assert.deepEqual(fitDose(own, { slug: "", start: "1x6 h5 turn m6" }), { dose: "2x8 h6 r45 turn m6", fits: true });
  assert.deepEqual(fitDose(own, { slug: "", start: '[["a","1x5",2]]' }), { dose: "", fits: false });
});

test("what a code cannot hold has none", () => {
  for (const dose of ["9x1", "1x33", "1x1 h128", "t10801", "junk", '[["a","1x5",2]]']) {
    assert.equal(encodePlan([{ move: "a", dose }], () => "AB12"), "", dose);
  }
  assert.equal(encodePlan([], () => "AB12"), "");
  assert.equal(encodePlan([{ move: "a", dose: "" }], () => undefined), "");
  assert.equal(encodePlan(Array(13).fill({ move: "a", dose: "" }), () => "AB12"), "");
});

test("a written dose is read as it was", () => {
  for (const dose of ["2x8 h6 r45 turn s15 m6", "1x1", "t600", "3x12 each"]) {
    const read = parseDose(dose);
    assert.ok(read);
    assert.equal(writeDose(read), dose);
  }
});
