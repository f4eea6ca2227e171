/* The diary as a table for other programs. */

/** What would be a formula in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;

const COLUMNS = /** @type {const} */ ([
  "day", "at", "title", "seconds", "done", "of", "stopped", "before", "after", "later", "note", "page"
]);

/**
 * Comma-separated values as RFC 4180 has them, with the mark by which spreadsheets know UTF-8.
 * @param {import("../diary/entries.js").Entry[]} entries
 */
export function tableText(entries) {
  const rows = entries.map(entry => COLUMNS.map(column => entry[column]));
  return "\ufeff" + [COLUMNS, ...rows].map(row => row.map(cell).join(",") + "\r\n").join("");
}

/** @param {string | number | null} value */
function cell(value) {
  const text = String(value ?? "");
  return '"' + (FORMULA.test(text) ? "'" : "") + text.replaceAll('"', '""') + '"';
}
