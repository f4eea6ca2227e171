/* What a plan is taken along as: a sheet on paper, and a reminder for a calendar. It comes when it is first asked for. */
import { makeCalendar } from "./plan/calendar.js";

const { guide, words } = window.limberWords.sheet;

/**
 * Saves a reminder of a plan as a file for calendars.
 * @param {import("./plan/plans.js").Plan} plan
 * @param {{ at: string, minutes: number, page: string }} when time of day, how long it takes, address of the page of plans
 */
function saveReminder(plan, { at, minutes, page }) {
  const text = makeCalendar(plan, { title: words["time-to-move"], guide }, { now: new Date(), times: [at], minutes, page });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  link.download = "plan-" + document.documentElement.dataset.guide + ".ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

window.limberSheet = { saveReminder };
