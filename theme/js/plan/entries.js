/* The moves of a plan as a list, in the form in which a session reads it. Items stay while their move does, so that what is
   open stays open and the focus where it was. */
import { siteRoot } from "../site-root.js";
import { copyOf, fill, part } from "../templates.js";
import { amountOf } from "./amount.js";
import { conditionNames, doseWords, element, text } from "./page.js";

/** @typedef {import("./rows.js").MoveRow} MoveRow */
/** @typedef {import("./plans.js").PlanEntry} PlanEntry */
/** @typedef {import("./plans.js").Plan} Plan */

/**
 * What a reader does with a move of the plan.
 * @typedef {object} EntryActs
 * @property {(slug: string, by: -1 | 1) => void} shift
 * @property {(slug: string) => void} remove
 * @property {(fold: HTMLElement, row: MoveRow, entry: PlanEntry, physio: boolean) => void} showNumbers
 */

const list = part("#entries");

/** @type {Map<string, HTMLElement>} */
let items = new Map();

/** @param {string} slug @param {string} [control] */
export function focusEntry(slug, control = "[data-plan-remove]") {
  const item = items.get(slug);
  const wanted = item && [control, "[data-plan-up]", "[data-plan-down]"].map(selector => part(selector, item));
  /** @type {HTMLButtonElement[]} */ (wanted || []).find(({ disabled }) => !disabled)?.focus();
}

/** Makes the items anew when they are next shown, as the ticks count for them or not. */
export function forgetItems() {
  items = new Map();
}

/**
 * How much to do of a move.
 * @param {MoveRow} row
 * @param {PlanEntry} entry
 */
const amountIn = (row, { dose }) => dose ? amountOf(dose, doseWords) : row.amount;

/**
 * @param {Plan} plan
 * @param {(slug: string) => MoveRow | undefined} rowOf
 * @param {boolean} isMine whether the ticks of this device count
 * @param {EntryActs} acts
 */
export function showEntries({ entries, days, physio }, rowOf, isMine, acts) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const before = items;
  items = new Map();
  entries.forEach((entry, index) => {
    const row = rowOf(entry.move);
    if (!row) return;
    const item = before.get(entry.move) || makeItem(row, isMine, acts);
    items.set(entry.move, item);
    const way = part(".way", item);
    way.dataset.dose = entry.dose || row.start;
    way.toggleAttribute("data-sore", row.sore && !entry.dose);
    fill(item, ".amount", amountIn(row, entry));
    fill(item, ".often", days.length ? "" : row.often);
    part(".counts", item).hidden = !entry.dose;
    /** @type {HTMLButtonElement} */ (part("[data-plan-up]", item)).disabled = !index;
    /** @type {HTMLButtonElement} */ (part("[data-plan-down]", item)).disabled = index === entries.length - 1;
    acts.showNumbers(part(".numbers", item), row, entry, physio);
  });
  list.replaceChildren(...items.values());
  if (focused && list.contains(focused)) focused.focus();
}

/**
 * @param {MoveRow} row
 * @param {boolean} isMine
 * @param {EntryActs} acts
 */
function makeItem(row, isMine, acts) {
  const item = copyOf("entry");
  const way = part(".way", item);
  const link = /** @type {HTMLAnchorElement} */ (part("h3 a", item));
  const { slug } = row;
  item.dataset.planEntry = way.dataset.move = slug;
  way.dataset.place = row.place;
  link.textContent = row.name;
  link.href = new URL(row.page, siteRoot).href;
  showFigure(/** @type {HTMLImageElement} */ (part("img", item)), row);
  part(".do ol", item).append(...row.steps.map(step => element("li", step)));
  if (isMine) way.dataset.cautions = cautionsOf(row);
  part(".do ul", item).append(...row.cautions.map(caution => makeNote(caution, isMine)));
  part("h4", item).hidden = !row.cautions.length;
  /** @type {[string, () => void][]} */ ([
    ["up", () => acts.shift(slug, -1)],
    ["down", () => acts.shift(slug, 1)],
    ["remove", () => acts.remove(slug)]
  ]).forEach(([act, press]) => {
    const button = part("[data-plan-" + act + "]", item);
    button.setAttribute("aria-label", button.title + ": " + row.name);
    button.addEventListener("click", press);
  });
  return item;
}

/**
 * What the script of ticks reads.
 * @param {MoveRow} row
 */
export const cautionsOf = ({ cautions }) => cautions.map(([slug, advice]) => slug + ":" + levelOf(advice)).join(" ");

/** @param {"ask" | "adapt"} advice */
export const levelOf = advice => advice === "ask" ? "ask-first" : advice;

/**
 * @param {HTMLImageElement} picture
 * @param {MoveRow} row
 */
export function showFigure(picture, { figure, width, height }) {
  if (figure) Object.assign(picture, { src: new URL(figure, siteRoot).href, width, height });
  else picture.remove();
}

/**
 * How a condition changes the move.
 * @param {MoveRow["cautions"][0]} caution
 * @param {boolean} isMine
 */
function makeNote([condition, advice, how], isMine) {
  const note = document.createElement("li");
  const label = (advice === "ask" ? text("ask") + " " : "") + (conditionNames.get(condition) || condition) + ".";
  if (isMine) Object.assign(note.dataset, { condition, advice: levelOf(advice) });
  note.append(element("b", label), " ", element("span", how));
  return note;
}
