/* Days, the plan's name, and other plans. */
import { part } from "../templates.js";
import { root, tell, text } from "../plan/page.js";
import { client } from "./client.js";

/** @typedef {import("../plan/plans.js").Plan} Plan */

/** @type {NodeListOf<HTMLInputElement>} */
const days = root.querySelectorAll("#when [name=day]");

const title = /** @type {HTMLInputElement} */ (part("#name"));
const which = /** @type {HTMLSelectElement} */ (part("#which"));

/** @type {Plan | null} */
let deleted = null;

/** A plan's name; the first one needs none. @param {Plan} plan */
const nameOf = plan => plan.name || root.dataset.own || "";

export function showSettings() {
  const plan = client.shownPlan();
  const plans = client.ownPlans();
  days.forEach(day => { day.checked = plan.days.includes(day.value); });
  if (document.activeElement !== title) title.value = plan.name;
  const isOwn = client.shownMode() === "own";
  part("#plans").hidden = !isOwn || plans.length < 2;
  which.replaceChildren(...plans.map(other => new Option(nameOf(other), other.id, false, other.id === plan.id)));
  part("#delete").hidden = !isOwn || !plans.length;
  part("#undo").hidden = !deleted;
}

export function listenToSettings() {
  /** @param {boolean} isKept @param {string} line */
  const report = (isKept, line) => {
    client.show();
    tell(isKept ? line : text("not-kept"));
  };
  days.forEach(day => day.addEventListener("change", () =>
    client.edit(plan => ({ days: [...plan.days.filter(other => other !== day.value), ...day.checked ? [day.value] : []] }), "")));
  title.maxLength = client.longestName;
  title.addEventListener("change", () => client.edit(() => ({ name: title.value.trim() }), text("named")));
  which.addEventListener("change", () => report(client.openPlan(which.value), ""));
  part("#new").addEventListener("click", () => {
    report(client.addPlan(client.newPlan({ name: text("new", { number: client.ownPlans().length + 1 }) })), text("made"));
    title.focus();
    title.select();
  });
  part("#delete").addEventListener("click", () => {
    deleted = client.shownPlan();
    report(client.deletePlan(), text("deleted", { plan: nameOf(deleted) }));
    part("#undo").focus();
  });
  part("#undo").addEventListener("click", () => {
    const plan = deleted;
    deleted = null;
    if (plan) report(client.addPlan(plan), text("back", { plan: nameOf(plan) }));
    part("h1").focus();
  });
}
