import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { browser } from "../browser-double.js";
import { mergePlanned, parseDiary } from "../../../theme/js/diary-more/merge.js";
import { readKept, writeKept } from "../../../theme/js/plan/kept.js";
import {
  checkPlan, checkPlans, mergePlans, newPlan, readPlans, withoutPlan, withPlan, writePlans
} from "../../../theme/js/plan/plans.js";
import { keyOf, read } from "../../../theme/js/storage.js";
import { StorageDouble } from "../storage-double.js";

const MARKUP = "<img src=x onerror=alert(1)>";

const plan = newPlan({
  id: "wrists1", name: "Desk", days: ["MO", "TH"], physio: true, edited: 1796000000,
  entries: [{ move: "wrist-roll", dose: "" }, { move: "finger-fan", dose: "2x8 h6 r45 turn s15 m6" }]
});

beforeEach(() => {
  browser.localStorage = new StorageDouble();
});

test("plans and kept moves come back as they were", () => {
  assert.equal(writePlans({ open: plan.id, plans: [plan], gone: ["other1"] }), true);
  assert.deepEqual(readPlans(), { open: plan.id, plans: [plan], gone: ["other1"] });
  assert.equal(writeKept(["wrist-roll", "finger-fan", "wrist-roll"]), true);
  assert.deepEqual(readKept(), ["wrist-roll", "finger-fan"]);
  assert.equal(writeKept([]), true);
  assert.equal(read("kept"), "");
  assert.equal(writePlans({ open: "", plans: [], gone: [] }), true);
  assert.equal(read("plans"), "");
});

test("a plan with a field of another form is none", () => {
  assert.deepEqual(checkPlan(plan), plan);
  const wrong = [
    { id: MARKUP }, { id: 7 }, { name: null }, { days: "MO" }, { physio: 1 }, { edited: -1 }, { edited: 1.5 },
    { edited: 1e15 }, { entries: "bird" }, { entries: [null] }, { entries: [{ move: MARKUP, dose: "" }] },
    { entries: [{ move: "../x", dose: "" }] },
    { entries: [{ move: "a", dose: "2x8 h6;alert(1)" }] }, { entries: [{ move: "a", dose: "0x8" }] },
    { entries: Array.from({ length: 13 }, (_, index) => ({ move: "m" + index, dose: "" })) }
  ];
  wrong.forEach(field => assert.equal(checkPlan({ ...plan, ...field }), null, JSON.stringify(field)));
  [null, undefined, 7, "plan", [], () => {}].forEach(value => assert.equal(checkPlan(value), null));
});

test("what is not known is dropped, long names are cut, a move stands once", () => {
  const checked = checkPlan({
    ...plan, name: "x".repeat(500), more: MARKUP, days: ["SU", "XX", "MO", 3, "MO"],
    entries: [{ move: "wrist-roll", dose: "", more: 1 }, { move: "wrist-roll", dose: "t60" }]
  });
  assert.equal(checked?.name.length, 60);
  assert.deepEqual(checked?.days, ["MO", "SU"]);
  assert.deepEqual(checked?.entries, [{ move: "wrist-roll", dose: "t60" }]);
  assert.equal(checked && "more" in checked, false);
});

test("storage that something else wrote gives no plan and no kept move", () => {
  const texts = [
    "{", "null", "7", "[]", "\"x\"", "{\"version\":2,\"plans\":[]}", "{\"version\":1,\"plans\":{\"length\":3}}",
    "{\"version\":1,\"open\":{},\"plans\":[1,null,[]],\"gone\":[\"<b>\",7]}",
    "{\"__proto__\":{\"version\":1,\"plans\":[{}]}}"
  ];
  for (const text of texts) {
    browser.localStorage.setItem(keyOf("plans"), text);
    assert.deepEqual(readPlans(), { open: "", plans: [], gone: [] }, text);
    browser.localStorage.setItem(keyOf("kept"), text);
    assert.deepEqual(readKept(), [], text);
  }
  browser.localStorage.setItem(keyOf("kept"), JSON.stringify(["a", MARKUP, 7, "a b", "x".repeat(101), "b"]));
  assert.deepEqual(readKept(), ["a", "b"]);
});

test("a changed plan stays in its place, a new one comes last, a deleted one stays deleted", () => {
  const one = withPlan({ open: "", plans: [], gone: [] }, plan, 5000);
  assert.deepEqual(one.plans[0], { ...plan, edited: 5 });
  const other = newPlan({ id: "other1" });
  const two = withPlan(withPlan(one, other, 6000), { ...plan, name: "Changed" }, 7000);
  assert.deepEqual(two.plans.map(({ id }) => id), [plan.id, "other1"]);
  assert.equal(two.plans[0].name, "Changed");
  const less = withoutPlan(two, plan.id);
  assert.deepEqual([less.open, less.plans.length, less.gone], ["other1", 1, [plan.id]]);
  assert.deepEqual(mergePlans(less, [plan], []).plans.map(({ id }) => id), ["other1"]);
  assert.deepEqual(withPlan(less, plan, 8000).gone, []);
});

test("of two copies of a plan the later edited one counts, and what was deleted wins over all", () => {
  const mine = { open: plan.id, plans: [plan], gone: [] };
  const later = { ...plan, name: "Later", edited: plan.edited + 1 };
  const earlier = { ...plan, name: "Earlier", edited: plan.edited - 1 };
  assert.equal(mergePlans(mine, [later], []).plans[0].name, "Later");
  assert.equal(mergePlans(mine, [earlier], []).plans[0].name, "Desk");
  assert.deepEqual(mergePlans(mine, [later], [plan.id]).plans, []);
});

test("at most fifty plans are read, and where there is no room nothing is lost", () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...plan, id: "plan" + index }));
  assert.equal(checkPlans(many).length, 50);
  assert.equal(writePlans({ open: "", plans: [plan], gone: [] }), true);
  Reflect.set(browser.localStorage, "room", 400);
  assert.equal(writePlans({ open: "", plans: checkPlans(many), gone: [] }), false);
  assert.deepEqual(readPlans().plans, [plan]);
});

test("plans and kept moves of a file are checked, and join those that are here", () => {
  const parse = (/** @type {any} */ more) => parseDiary(JSON.stringify({ limber: "diary", version: 1, entries: [], ...more }));
  const file = parse({ plans: [plan, { ...plan, id: MARKUP }, { ...plan, entries: 7 }, null], kept: ["a", MARKUP] });
  assert.deepEqual([file?.plans, file?.kept], [[plan], ["a"]]);
  for (const hostile of [7, "x", {}, [[]], null]) assert.deepEqual(parse({ plans: hostile, kept: hostile })?.plans, []);
  const mine = { open: "", plans: [{ ...plan, edited: 4 }], gone: [] };
  const merged = file && mergePlanned(["a", "b"], mine, file);
  assert.deepEqual(merged?.counts, { kept: 0, plans: 1 });
  assert.equal(merged?.plans.plans[0].edited, plan.edited);
  const gone = parse({ gone: [plan.id, "other"] });
  const less = gone && mergePlanned([], mine, gone);
  assert.deepEqual([less?.plans.plans, less?.plans.gone], [[], [plan.id]]);
});
