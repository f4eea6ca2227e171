/* What a reader left off with, on the home page: the plan that was open last, and the last session. */
import { dateOf } from "./diary/days.js";
import { readEntries } from "./diary/entries.js";
import { readPlans } from "./plan/plans.js";
import { siteRoot } from "./site-root.js";
import { fill, part, say } from "./templates.js";

const box = part(".left-off");

function showPlan() {
  const { open: id, plans } = readPlans();
  const plan = plans.find(one => one.id === id) || plans[0];
  const count = plan?.entries.length || 0;
  part(".plan", box).hidden = !count;
  if (plan?.name) fill(box, ".plan a", plan.name);
  fill(box, ".plan small", say(box.dataset[count === 1 ? "one" : "other"] || "", { count }));
}

function showLast() {
  const [last] = readEntries();
  part(".last", box).hidden = !last;
  if (!last) return;
  fill(box, ".last a", last.title);
  if (last.page) /** @type {HTMLAnchorElement} */ (part(".last a", box)).href = new URL(last.page, siteRoot).href;
  fill(box, ".last small", dateOf(last.day).toLocaleDateString(document.documentElement.lang,
    { weekday: "long", day: "numeric", month: "long" }));
}

function show() {
  showPlan();
  showLast();
  box.hidden = box.querySelector("p:not([hidden])") === null;
}

show();
addEventListener("storage", show);
addEventListener("pageshow", show);
