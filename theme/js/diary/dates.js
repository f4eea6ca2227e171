/* Days and weeks in words. Days are local and written as 2026-11-30; a week is named by its Monday. */
import { dateOf, dayOf } from "./days.js";
import { words } from "./page.js";
import { say } from "../templates.js";

/** @param {string} day */
export const weekOf = day => dayOf(dateOf(day, -((dateOf(day).getDay() + 6) % 7)));

/** @param {Intl.DateTimeFormatOptions} options */
const format = options => new Intl.DateTimeFormat(document.documentElement.lang, options);

/**
 * @param {Date} date
 * @param {Intl.DateTimeFormatOptions} options
 */
export const inWords = (date, options) => format(options).format(date);

/**
 * A week as a heading: this week, last week, or its days.
 * @param {string} week
 */
export function weekInWords(week) {
  const ago = Math.round((dateOf(weekOf(dayOf(new Date()))).getTime() - dateOf(week).getTime()) / 604800000);
  const dates = format({ day: "numeric", month: "long", year: "numeric" });
  return words["week-" + ago] || dates.formatRange(dateOf(week), dateOf(week, 6));
}

/**
 * The time at which an entry was made.
 * @param {import("./entries.js").Entry} entry
 */
export const timeOf = ({ day, at }) => new Date(day + "T" + at).getTime();

/** @param {number} seconds */
export const minutes = seconds => say(words.minutes, { count: Math.ceil(seconds / 60) });
