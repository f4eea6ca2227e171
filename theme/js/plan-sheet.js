/* What a plan is taken along as: a sheet on paper, and a reminder for a calendar. It comes when it is first asked for. */
import { layOutSheet } from "./plan-paper/sheet.js";
import { amountOf } from "./plan/amount.js";
import { makeCalendar } from "./plan/calendar.js";

const { sheet: all, plan: { conditions, dose: doseWords } } = window.limberWords;
const { guide, words } = all;

/**
 * The sheets of a plan; with a QR code where its address is in the web and what draws it is there.
 * @param {Plan} plan
 * @param {import("./plan/rows.js").MoveRow[]} rows
 * @param {string} address
 */
function makeSheet(plan, rows, address) {
  const code = window.limberQr?.(address) || null;
  return layOutSheet(plan, rows, {
    ...all, conditions, code,
    address: code ? address : "",
    printed: new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date()),
    amountOf: dose => amountOf(dose, doseWords)
  });
}

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

window.limberSheet = { makeSheet, saveReminder };
