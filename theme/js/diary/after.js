/* The day after: asked once for a day, and where it goes badly again and again, what the guide says about that. */
import { inWords, timeOf } from "./dates.js";
import { dateOf, dayOf } from "./days.js";
import { colourOf } from "./page.js";
import { fill, part } from "../templates.js";

/** @typedef {import("./entries.js").Entry} Entry */

const HOUR = 3600000;

/** From so many hours after the last session of a day it is asked how the day after is, and until so many. */
const ASK_FROM = 18;
const ASK_UNTIL = 72;

/** So many red sessions in so many days are many. */
const MANY_RED = 3;
const RED_DAYS = 14;

/**
 * The entries of the last day that the reader can be asked about now; none where that day has its answer.
 * @param {Entry[]} entries the newest first
 * @param {number} now
 */
export function entriesToAsk(entries, now) {
  const last = entries.find((entry, i) => entry.day !== entries[i - 1]?.day && now - timeOf(entry) >= ASK_FROM * HOUR);
  const sameDay = entries.filter(({ day }) => last && day === last.day);
  const isDue = last && last.day !== dayOf(new Date(now)) && now - timeOf(last) <= ASK_UNTIL * HOUR;
  return isDue && !sameDay.some(({ later }) => later) ? sameDay : [];
}

/**
 * Whether sessions of the last days were red, or made the day after worse, again and again.
 * @param {Entry[]} entries
 * @param {number} now
 */
export function isOftenRed(entries, now) {
  const recent = entries.filter(entry => now - timeOf(entry) <= RED_DAYS * 24 * HOUR);
  return recent.filter(entry => entry.later === "yes" || colourOf(entry) === "red").length >= MANY_RED;
}

/**
 * Shows the question where it is due, and the way to help.
 * @param {Entry[]} entries the newest first
 */
export function showDayAfter(entries) {
  const now = Date.now();
  const asked = entriesToAsk(entries, now);
  part("#day-after").hidden = !asked.length;
  if (asked.length) {
    const titles = [...new Set(asked.map(({ title }) => title))].join(", ");
    const day = inWords(dateOf(asked[0].day), { weekday: "long", day: "numeric", month: "long" });
    fill(document, "#day-after .what", day + ": " + titles);
  }
  part("#often").hidden = !isOftenRed(entries, now);
}
