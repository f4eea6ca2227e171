/* Own numbers for a move of the plan, by buttons. */
import { copyOf, part } from "../templates.js";
import { tell, text } from "../plan/page.js";
import { rowOf } from "../plan/rows.js";
import { client } from "./client.js";
import { NUMBERS, doseOf, nextNumber, numberOf, rangesOf, withinRanges, withNumber } from "./numbers.js";

/** @typedef {import("../plan/rows.js").MoveRow} MoveRow */

const SECONDS = 60;

/**
 * Shows the numbers in their fold; where a move has none to change, there is no fold.
 * @param {HTMLElement} fold
 * @param {MoveRow} row
 * @param {import("../plan/plans.js").PlanEntry} entry
 * @param {boolean} physio
 */
export function showNumbers(fold, row, { dose: own }, physio) {
  const ranges = rangesOf(row, physio);
  const dose = doseOf(row, own);
  const box = part(".fields", fold);
  fold.hidden = !Object.keys(ranges).length;
  for (const field of NUMBERS) {
    const range = ranges[field];
    if (!range) continue;
    const line = box.querySelector("[data-number=" + field + "]") || box.appendChild(makeField(field, row));
    const value = numberOf(dose, field);
    part("output", line).textContent = String(field === "seconds" ? Math.round(value / SECONDS) : value);
    [false, true].forEach((up, index) => {
      const button = line.querySelectorAll("button")[index];
      const next = nextNumber(value, up, range);
      // A button that holds the focus stays there, so it says that it is at its end and does nothing.
      button.setAttribute("aria-disabled", String(up ? next <= value : next >= value));
      button.onclick = () => {
        if (up ? next > value : next < value) changeDose(row, withNumber(row, own, field, next));
      };
    });
  }
  const page = /** @type {HTMLButtonElement} */ (part(".page", fold));
  page.setAttribute("aria-disabled", String(!own));
  page.onclick = () => own && changeDose(row, "");
  const trust = /** @type {HTMLInputElement} */ (part("input", fold));
  trust.checked = physio;
  trust.onchange = () => trustNumbers(trust.checked);
}

/**
 * @param {MoveRow} row
 * @param {string} dose
 */
function changeDose({ slug, name: move }, dose) {
  client.edit(({ entries }) => ({ entries: entries.map(entry => entry.move === slug ? { ...entry, dose } : entry) }), "");
  tell(move + ": " + part("[data-plan-entry='" + CSS.escape(slug) + "'] .amount").textContent);
}

/**
 * Lets numbers be more than those of the pages, or brings them back.
 * @param {boolean} physio
 */
function trustNumbers(physio) {
  client.edit(({ entries }) => ({
    physio,
    entries: entries.map(entry => {
      const row = rowOf(entry.move);
      return row && entry.dose ? { ...entry, dose: withinRanges(row, entry.dose, physio) } : entry;
    })
  }), text(physio ? "trusted" : "not-trusted"));
}

/**
 * @param {string} field
 * @param {MoveRow} row
 */
function makeField(field, row) {
  const line = copyOf("number-" + field);
  line.dataset.number = field;
  line.querySelectorAll("button").forEach(button => {
    button.setAttribute("aria-label", button.title + ": " + part("span", line).textContent + ", " + row.name);
  });
  return line;
}
