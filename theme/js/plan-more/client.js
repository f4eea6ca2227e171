/* What plan.js lends the rest of the page: the plan that is shown, and how to change it. */

/** @typedef {import("../plan/plans.js").Plan} Plan */

/**
 * @typedef {object} PlanClient
 * @property {typeof import("../plan/store.js").shownPlan} shownPlan
 * @property {typeof import("../plan/store.js").shownMode} shownMode
 * @property {typeof import("../plan/store.js").ownPlans} ownPlans
 * @property {typeof import("../plan/store.js").addPlan} addPlan
 * @property {typeof import("../plan/store.js").openPlan} openPlan
 * @property {typeof import("../plan/store.js").deletePlan} deletePlan
 * @property {typeof import("../plan/plans.js").newPlan} newPlan
 * @property {number} longestName
 * @property {() => import("../plan/rows.js").MoveRow[]} shownRows the moves of that plan, with what its limits add
 * @property {() => number} secondsOf what the plan that is shown takes
 * @property {typeof import("../plan/moves.js").loadScript} loadScript
 * @property {typeof import("../plan/entries.js").showFigure} showFigure
 * @property {typeof import("../plan/entries.js").cautionsOf} cautionsOf
 * @property {(change: (plan: Plan) => Partial<Plan>, line: string) => void} edit changes the plan that is shown and says so
 * @property {() => void} show draws the page anew
 */

/** @type {PlanClient} */
export let client;

/** @param {PlanClient} lent */
export function useClient(lent) {
  client = lent;
}
