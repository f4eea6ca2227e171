import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { phasesOf } from "../../../theme/js/session/phases.js";
import { forget, remember, remembered } from "../../../theme/js/session/resume.js";
import { begin, left, next } from "../../../theme/js/session/state.js";
import { device, restoreDevice } from "../browser-doubles.js";
import { choices, entry, rules } from "../session-times.js";
import { StorageDouble } from "../storage-double.js";

afterEach(restoreDevice);

const moves = [entry("1x2 h10"), entry("t60")];

/** @param {string[]} types of happenings, a second apart, after 13 s */
function sessionAfter(...types) {
  let state = begin(phasesOf(moves, rules, choices), choices, 0);
  for (let at = 1000; at <= 13000; at += 1000) state = next(state, { type: "tick", at });
  return types.reduce((now, type, i) => next(now, /** @type {any} */ ({ type, at: 14000 + i * 1000 })), state);
}

function tabStorage(guide = "knees") {
  const storage = new StorageDouble();
  device({ sessionStorage: storage, document: { documentElement: { dataset: { guide } } } });
  return storage;
}

test("a session is remembered for half an hour, on its page, with its doses", t => {
  t.mock.timers.enable({ apis: ["Date"], now: 1e12 });
  tabStorage();
  remember("/a.html", "h1", sessionAfter("pause"), 14000, { sides: 2 });
  const kept = remembered("/a.html", "h1");
  assert.ok(kept);
  assert.deepEqual(kept.choice, { sides: 2 });
  const again = begin(phasesOf(moves, rules, choices), choices, 0, kept.earlier);
  assert.equal(again.phases[again.index].kind, "in");
  assert.equal(remembered("/b.html", "h1"), null);
  assert.equal(remembered("/a.html", "h2"), null);
  t.mock.timers.setTime(1e12 + 30 * 60000);
  assert.ok(remembered("/a.html", "h1"));
  t.mock.timers.setTime(1e12 + 30 * 60000 + 1);
  assert.equal(remembered("/a.html", "h1"), null);
  t.mock.timers.setTime(1e12 - 1);
  assert.equal(remembered("/a.html", "h1"), null);
});

test("after a reload a session goes on with the move after the one that hurt", () => {
  tabStorage();
  remember("/a.html", "h", sessionAfter("hurt"), 15000, null);
  const earlier = remembered("/a.html", "h")?.earlier;
  assert.deepEqual([earlier?.out, earlier?.phase.entry, earlier?.phase.kind, earlier?.gone], [[0], 1, "next", 0]);
  const again = begin(phasesOf(moves, rules, choices), choices, 0, earlier);
  assert.deepEqual([again.mode, again.out, again.phases[again.index].entry, left(again, 0)], ["run", [0], 1, 15000]);
});

test("a session whose last move hurt is not offered again", () => {
  tabStorage();
  remember("/a.html", "h", sessionAfter("skip", "tick", "skip"), 15000, null);
  assert.equal(remembered("/a.html", "h"), null);
  let state = sessionAfter("skip");
  for (let at = 15000; at <= 40000; at += 1000) state = next(state, { type: "tick", at });
  remember("/a.html", "h", next(state, { type: "hurt", at: 41000 }), 41000, null);
  assert.equal(remembered("/a.html", "h"), null);
});

test("a session that is over is forgotten, and so is one that is thrown away", () => {
  const storage = tabStorage();
  remember("/a.html", "h", sessionAfter(), 14000, null);
  assert.deepEqual(Object.keys(storage), ["limber:knees:session"]);
  remember("/a.html", "h", sessionAfter("end"), 15000, null);
  assert.deepEqual(Object.keys(storage), []);
  remember("/a.html", "h", sessionAfter(), 14000, null);
  forget();
  assert.equal(remembered("/a.html", "h"), null);
});

test("guides on one host keep their sessions apart", () => {
  const storage = tabStorage("knees");
  remember("/a.html", "h", sessionAfter(), 14000, null);
  device({ document: { documentElement: { dataset: { guide: "backs" } } } });
  assert.equal(remembered("/a.html", "h"), null);
  remember("/a.html", "h", sessionAfter(), 14000, null);
  assert.equal(Object.keys(storage).length, 2);
});

test("a tab that keeps nothing, or something broken, forgets quietly", () => {
  const storage = tabStorage();
  for (const text of ["", "{", "null", "7", "{}", '{"page":"/a.html","hash":"h","at":0}']) {
    storage.setItem("limber:knees:session", text);
    assert.equal(remembered("/a.html", "h"), null, text);
  }
  Reflect.set(storage, "room", 0);
  device({ sessionStorage: storage });
  storage.removeItem("limber:knees:session");
  remember("/a.html", "h", sessionAfter(), 14000, null);
  assert.equal(remembered("/a.html", "h"), null);
  device({ sessionStorage: undefined });
  remember("/a.html", "h", sessionAfter(), 14000, null);
  forget();
  assert.equal(remembered("/a.html", "h"), null);
});
