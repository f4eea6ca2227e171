/* The plan that is shown: the reader's own, one from a link, or one for somebody else. Only the reader's own are kept. Each
   change is made to what storage has now, so that two tabs do not undo each other. */
import { newPlan, readPlans, withoutPlan, withPlan, writePlans } from "./plans.js";

/** @typedef {import("./plans.js").Plan} Plan */
/** @typedef {import("./plans.js").Plans} Plans */

/** @typedef {"own" | "shared" | "other"} Mode */

/** The reader's plans; where the browser refuses to keep them, they last as long as the page. */
let all = readPlans();

let isKept = true;

/** The own plan that this tab shows; another tab may show another. */
let shownId = all.open;

/** @type {Mode} */
let mode = "own";

/** A plan that is not kept. */
let loose = newPlan({});

export const shownMode = () => mode;

/** The reader's plans, in the order in which they were made. */
export const ownPlans = () => all.plans;

/** The plan that is shown. An own plan that is empty and nameless is not there yet. */
export const shownPlan = () => mode === "own" ? all.plans.find(({ id }) => id === shownId) || all.plans[0] || loose : loose;

/**
 * Shows the reader's own plan, or one that is not kept.
 * @param {Mode} next
 * @param {Plan} [plan]
 */
export function showPlan(next, plan = newPlan({})) {
  mode = next;
  loose = plan;
}

/** Reads again what is kept: another tab may have changed it. */
export function readAgain() {
  if (isKept) all = readPlans();
}

/**
 * @param {Plans} next
 * @returns {boolean} whether the browser keeps them
 */
function keep(next) {
  all = next;
  shownId = next.open;
  isKept = writePlans(next);
  return isKept;
}

/**
 * Changes the plan that is shown.
 * @param {(plan: Plan) => Partial<Plan>} change
 * @returns {boolean} whether the browser keeps it, or is not asked to
 */
export function changePlan(change) {
  const { id } = shownPlan();
  readAgain();
  const now = mode === "own" && all.plans.find(plan => plan.id === id) || shownPlan();
  const changed = { ...now, ...change(now) };
  if (mode === "own") return keep(withPlan(all, changed));
  loose = changed;
  // A plan for somebody else is there again after a reload of this tab, and nowhere else.
  if (mode === "other") history.replaceState(changed, "");
  return true;
}

/**
 * Adds a plan to the reader's own and opens it.
 * @param {Plan} plan
 */
export function addPlan(plan) {
  readAgain();
  mode = "own";
  return keep(withPlan(all, plan));
}

/** @param {string} id */
export function openPlan(id) {
  readAgain();
  return keep({ ...all, open: id });
}

/** Deletes the plan that is shown. */
export function deletePlan() {
  const { id } = shownPlan();
  readAgain();
  loose = newPlan({});
  return keep(withoutPlan(all, id));
}
