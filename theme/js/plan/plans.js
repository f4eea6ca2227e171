/* A reader's plans. They stay in the browser's storage on this device. What is read, from storage or from a file, is checked
   field by field: what is not known is dropped, and a plan with a field of another form is none. */
import { read, write } from "../storage.js";
import { checkKept, isSlug } from "./kept.js";

/**
 * A move of a plan, by the slug of its page; its dose as pages carry it, empty for the one on its page.
 * @typedef {{ move: string, dose: string }} PlanEntry
 */

/**
 * @typedef {object} Plan
 * @property {string} id
 * @property {string} name
 * @property {string[]} days days of the week as calendars write them
 * @property {PlanEntry[]} entries
 * @property {boolean} physio whether a physio gave the numbers, so that they may be more than those of the page
 * @property {number} edited when it was last edited, in seconds
 */

/**
 * All plans: the one that is open, and the ids of deleted ones, so that an older copy does not bring them back.
 * @typedef {{ open: string, plans: Plan[], gone: string[] }} Plans
 */

const PLANS = "plans";

const PLANS_VERSION = 1;

export const MOST_IN_PLAN = 12;

export const LONGEST_NAME = 60;

const MOST_PLANS = 50;

const MOST_DELETED = 200;

const PLAN_ID_LENGTH = 10;

const ID = /^[a-z0-9]{4,20}$/;

const DOSE_TEXT = /^(t[1-9]\d{0,4}|[1-9]\d{0,2}x[1-9]\d{0,2}( h\d{1,3})?( r\d{1,3})?( each| turn)?( s\d{1,3})?( m\d{1,2})?)?$/;

/** The last second of 2099. */
const LATEST = 4102444799;

export const WEEK = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** @param {any} value */
export const isDose = value => typeof value === "string" && DOSE_TEXT.test(value);

/** @param {any} value */
const isPlanId = value => typeof value === "string" && ID.test(value);

/** @param {any} entry */
const isEntry = entry => entry && isSlug(entry.move) && isDose(entry.dose);

/** @param {any} plan an object */
const isRight = ({ id, name: title, physio, edited, entries }) => isPlanId(id) && typeof title === "string"
  && typeof physio === "boolean" && Number.isInteger(edited) && edited >= 0 && edited <= LATEST
  && Array.isArray(entries) && entries.length <= MOST_IN_PLAN && entries.every(isEntry);

/**
 * A plan with all fields in their type and range, each move once; null where one is not.
 * @param {any} value
 * @returns {Plan | null}
 */
export function checkPlan(value) {
  const plan = Object(value);
  if (!isRight(plan) || !Array.isArray(plan.days)) return null;
  /** @type {Map<string, string>} */
  const doses = new Map(plan.entries.map((/** @type {PlanEntry} */ entry) => [entry.move, entry.dose]));
  return {
    id: plan.id,
    name: plan.name.slice(0, LONGEST_NAME),
    days: WEEK.filter(day => plan.days.includes(day)),
    entries: [...doses].map(([move, dose]) => ({ move, dose })),
    physio: plan.physio,
    edited: plan.edited
  };
}

/**
 * The plans in a list that are right, each id once.
 * @param {any} list
 * @returns {Plan[]}
 */
export function checkPlans(list) {
  const right = /** @type {Plan[]} */ (Array.isArray(list) ? list.map(checkPlan).filter(plan => plan) : []);
  return [...new Map(right.map(plan => [plan.id, plan])).values()].slice(0, MOST_PLANS);
}

/** @returns {Plans} */
export function readPlans() {
  try {
    const { version, open: id, plans, gone } = Object(JSON.parse(read(PLANS) || "{}"));
    if (version !== PLANS_VERSION) return { open: "", plans: [], gone: [] };
    return { open: isPlanId(id) ? id : "", plans: checkPlans(plans), gone: checkKept(gone).filter(isPlanId) };
  } catch {
    return { open: "", plans: [], gone: [] };
  }
}

/**
 * Keeps these plans and no others.
 * @param {Plans} plans
 * @returns {boolean} whether the browser keeps them
 */
export function writePlans({ open: id, plans, gone }) {
  const kept = { version: PLANS_VERSION, open: id, plans, gone: gone.slice(-MOST_DELETED) };
  return plans.length <= MOST_PLANS && write(PLANS, plans.length || gone.length ? JSON.stringify(kept) : "");
}

/**
 * An empty plan, or one with what is given.
 * @param {Partial<Plan>} given
 * @returns {Plan}
 */
export const newPlan = given => ({
  id: Math.random().toString(36).slice(2, 2 + PLAN_ID_LENGTH).padEnd(PLAN_ID_LENGTH, "0"),
  name: "", days: [], entries: [], physio: false, edited: 0, ...given
});

/**
 * The plans with this one in the place of the one with its id, or at the end; it counts as edited now and is open.
 * @param {Plans} all
 * @param {Plan} plan
 * @param {number} [now] in milliseconds
 * @returns {Plans}
 */
export function withPlan(all, plan, now = Date.now()) {
  const edited = { ...plan, edited: Math.floor(now / 1000) };
  const isThere = all.plans.some(({ id }) => id === plan.id);
  return {
    open: plan.id,
    plans: isThere ? all.plans.map(other => other.id === plan.id ? edited : other) : [...all.plans, edited],
    gone: all.gone.filter(id => id !== plan.id)
  };
}

/**
 * @param {Plans} all
 * @param {string} deleted id
 * @returns {Plans}
 */
export function withoutPlan(all, deleted) {
  const plans = all.plans.filter(({ id }) => id !== deleted);
  return { open: plans[0]?.id || "", plans, gone: [...all.gone, deleted] };
}

/**
 * One plan of each id; the later edited wins, and what was deleted wins over all.
 * @param {Plans} mine
 * @param {Plan[]} theirs
 * @param {string[]} theirGone
 * @returns {Plans}
 */
export function mergePlans(mine, theirs, theirGone) {
  const gone = [...new Set([...mine.gone, ...theirGone])];
  const merged = new Map(mine.plans.map(plan => [plan.id, plan]));
  for (const plan of theirs) {
    const there = merged.get(plan.id);
    if (!there || there.edited < plan.edited) merged.set(plan.id, plan);
  }
  const plans = [...merged.values()].filter(({ id }) => !gone.includes(id)).slice(0, MOST_PLANS);
  return { open: mine.open || plans[0]?.id || "", plans, gone };
}
