/* What stands above the moves of a sheet, and the boxes for a week. */
import { say } from "../templates.js";
import { make, picture } from "./elements.js";

/** @typedef {import("./sheet.js").SheetPlan} SheetPlan */
/** @typedef {import("./sheet.js").SheetWords} SheetWords */

/** Days of a week as calendars write them, in the order of the strings day.1 to day.7. */
const WEEK = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * The days of a week with a box each; those that the plan leaves out are drawn faintly.
 * @param {SheetPlan} plan
 * @param {SheetWords} words
 */
export function week({ days }, { dose }) {
  return make("p", "week", ...WEEK.map((day, index) =>
    make("span", days.length && !days.includes(day) ? "off" : "", dose["day." + (index + 1)])));
}

/** @param {NonNullable<SheetWords["practice"]>} practice */
function practiceLines({ name: called = "", telephone, address, line, logo }) {
  const head = make("p", "practice", make("b", "", called), ...[address, telephone].flatMap(text => text ? [", " + text] : []));
  if (logo) head.prepend(picture(logo));
  return [head, ...line ? [make("p", "", line)] : []];
}

/**
 * What stands above the moves of a sheet: all of it on the first, a line on others.
 * @param {SheetPlan} plan
 * @param {SheetWords} all
 * @param {boolean} isFirst
 */
export function heading(plan, { words, dose, guide, practice, code }, isFirst) {
  /** @param {string[]} keys */
  const lines = keys => make("p", "lines", ...keys.map(key => make("span", "", words[key])));
  if (!isFirst) return make("header", "", make("p", "", guide + ": ", make("b", "", plan.name)), lines(["for"]));
  const days = WEEK.flatMap((day, index) => plan.days.includes(day) ? dose["day." + (index + 1)] : []);
  const side = make("div", "", make("p", "", guide), make("h2", "", plan.name));
  if (days.length) side.append(make("p", "", say(words.days, { days: days.join(", ") })));
  if (practice) side.append(...practiceLines(practice));
  side.append(lines(["for", "from", "date"]));
  return make("header", "", side, ...code ? [code] : []);
}
