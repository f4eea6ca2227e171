/* A reminder as a file for calendars (RFC 5545): weekly at the times of day that were chosen, in the time of whoever opens it. */

/** The days of a week, as Date counts them. */
const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** So many octets a line may hold. */
const LINE = 75;

/** How long an event takes in a calendar, in minutes, where the plan's time is not known. */
const USUAL_MINUTES = 15;

const MINUTE_MS = 60000;
const DAY = 1440;

/** @typedef {{ id: string, name: string, days: string[] }} Reminded what a reminder needs to know of a plan */

/**
 * What a calendar shows: a title that may be read on a locked screen, and the name of what made the file.
 * @typedef {{ title: string, guide: string }} CalendarWords
 */

/**
 * When, and from when on.
 * @typedef {object} Times
 * @property {Date} now
 * @property {string[]} times of day: 08:30
 * @property {number} [weeks] 12 where it says nothing; 1 for a plan of a few days
 * @property {number} [minutes] that the plan takes
 * @property {string} [page] the address of the page of plans, without a plan's code
 */

/**
 * Text as the value of a property.
 * @param {string} text
 */
const escaped = text => text.normalize()
  // eslint-disable-next-line no-control-regex
  .replace(/\r\n?|\u2028|\u2029/g, "\n").replace(/[\0-\x09\x0b-\x1f\x7f-\x9f\ufeff]/g, " ")
  .replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/**
 * A line in pieces of at most 75 octets; no character is split.
 * @param {string} line
 */
function fold(line) {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > LINE) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/**
 * Digits of a moment, without a zone: so many minutes after midnight of a day.
 * @param {Date} day
 * @param {number} minutes
 */
const stamp = (day, minutes) =>
  new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate(), 0, minutes)).toISOString().replace(/[-:]|\.\d+Z/g, "");

/**
 * The first day from now on that is one of the plan's and whose time has not passed. Days are counted by the calendar and not
 * by hours, as one of them may have 23 or 25.
 * @param {Date} now
 * @param {string[]} days
 * @param {number} minutes after midnight
 */
function firstDay(now, days, minutes) {
  const passed = minutes <= now.getHours() * 60 + now.getMinutes() ? 1 : 0;
  for (let ahead = passed; ; ahead++) {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead, 12);
    if (days.includes(DAYS[day.getDay()])) return day;
  }
}

/**
 * Minutes after midnight, in order and each once.
 * @param {string[]} times
 */
const minutesOf = times => [...new Set(times.flatMap(time => {
  const [, hours, minutes] = /^(\d\d?):(\d\d)$/.exec(time) || [];
  const all = Number(hours) * 60 + Number(minutes);
  return all < DAY && Number(minutes) < 60 ? [all] : [];
}))].sort((a, b) => a - b);

/**
 * The file of a plan's reminders: one event for each time of day. A plan without days is for each day.
 * @param {Reminded} plan
 * @param {CalendarWords} words
 * @param {Times} at
 */
export function makeCalendar(plan, { title, guide }, { now, times, weeks = 12, minutes = USUAL_MINUTES, page }) {
  const some = DAYS.filter(day => plan.days.includes(day));
  const days = some.length ? some : DAYS;
  const made = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const events = minutesOf(times).flatMap((time, index) => {
    const first = firstDay(now, days, time);
    return [
      "BEGIN:VEVENT",
      "UID:" + plan.id.replace(/[^\w-]/g, "") + "-" + (index + 1) + "@limber",
      "DTSTAMP:" + made,
      // Grows, so that a file that is opened later stands for what an earlier one said.
      "SEQUENCE:" + Math.floor(now.getTime() / MINUTE_MS),
      "DTSTART:" + stamp(first, time),
      "DTEND:" + stamp(first, time + minutes),
      "RRULE:FREQ=WEEKLY;BYDAY=" + days.join(",") + ";COUNT=" + weeks * days.length,
      "SUMMARY:" + escaped(title),
      "DESCRIPTION:" + escaped(guide + ": " + plan.name),
      ...page ? ["URL:" + page.replace(/[^!-~]/g, encodeURIComponent)] : [],
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:" + escaped(title),
      "TRIGGER:PT0M",
      "END:VALARM",
      "END:VEVENT"
    ];
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Limber//Plan//EN", "METHOD:PUBLISH", ...events, "END:VCALENDAR", ""]
    .map(fold).join("\r\n");
}
