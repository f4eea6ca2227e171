/* The moves to choose from: those that were kept first, then all others, narrowed by position, minutes and equipment. */
import { siteRoot } from "../site-root.js";
import { copyOf, fill, part } from "../templates.js";
import { text } from "../plan/page.js";
import { client } from "./client.js";

/** @typedef {import("../plan/rows.js").MoveRow} MoveRow */

const box = part("#add");

/** @type {HTMLSelectElement[]} */
const filters = [...box.querySelectorAll("select")];

/** @type {Record<string, (row: MoveRow, value: string) => boolean>} */
const FITS = {
  positions: (row, value) => row.position === value,
  equipment: (row, value) => row.equipment.includes(value),
  minutes: (row, value) => row.minutes <= Number(value)
};

/** @param {MoveRow} row */
const isWanted = row => filters.every(({ name: facet, value }) => !value || FITS[facet](row, value));

/**
 * @param {MoveRow[]} rows
 * @param {{ kept: string[], chosen: string[], isMine: boolean }} known slugs of moves that were kept and of those in the plan,
 * and whether the ticks of this device count
 * @param {(row: MoveRow) => void} add
 */
export function showChoices(rows, { kept, chosen, isMine }, add) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.planAdd;
  const wanted = rows.filter(isWanted).sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
  const mine = wanted.filter(row => kept.includes(row.slug)).sort((a, b) => kept.indexOf(a.slug) - kept.indexOf(b.slug));
  const others = wanted.filter(row => !kept.includes(row.slug));
  [mine, others].forEach((group, index) => {
    const section = box.querySelectorAll("section")[index];
    section.hidden = !group.length;
    part("ul", section).replaceChildren(...group.map(row => {
      const item = makeChoice(row, chosen.includes(row.slug), add);
      if (isMine) item.dataset.cautions = client.cautionsOf(row);
      return item;
    }));
  });
  part(".count", box).textContent = text(wanted.length ? "choices" : "no-choices", { count: wanted.length });
  if (focused) part("[data-plan-add='" + CSS.escape(focused) + "']", box)?.focus();
}

/** @param {() => void} changed */
export function watchFilters(changed) {
  filters.forEach(filter => filter.addEventListener("change", changed));
}

/**
 * @param {MoveRow} row
 * @param {boolean} isChosen
 * @param {(row: MoveRow) => void} add
 */
function makeChoice(row, isChosen, add) {
  const item = copyOf("choice");
  const link = /** @type {HTMLAnchorElement} */ (part("a", item));
  const button = part("button", item);
  client.showFigure(/** @type {HTMLImageElement} */ (part("img", item)), row);
  link.href = new URL(row.page, siteRoot).href;
  link.textContent = row.name;
  fill(item, "small", row.amount);
  button.dataset.planAdd = row.slug;
  if (isChosen) button.textContent = text("added");
  button.setAttribute("aria-disabled", String(isChosen));
  button.setAttribute("aria-label", button.textContent + ": " + row.name);
  button.addEventListener("click", () => add(row));
  return item;
}
