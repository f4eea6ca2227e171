/* Local days, written as 2026-11-30. */

/** @param {number} number */
export const twoDigits = number => String(number).padStart(2, "0");

/**
 * The local day of a moment, such as 2026-11-30.
 * @param {Date} date
 */
export const dayOf = date => [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");

/**
 * The local midnight at which a day begins, or a number of days later.
 * @param {string} day
 * @param {number} [later]
 */
export function dateOf(day, later = 0) {
  const date = new Date(day + "T00:00");
  date.setDate(date.getDate() + later);
  return date;
}
