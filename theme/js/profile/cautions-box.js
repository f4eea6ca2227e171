/* The box of cautions on a move: what was ticked comes first and open. */
import { findAll } from "../find-all.js";
import { isTicked } from "./conditions.js";
import { makeAdviceWord, makeElement } from "./elements.js";
import { addAlternatives } from "./marks.js";

/** @param {HTMLElement} box */
export function arrangeCautions(box) {
  findAll(box, ".for-me").forEach(old => old.remove());
  const conditions = findAll(box, "[data-condition]");
  conditions.forEach(item => { item.hidden = isTicked(item.dataset.condition || ""); });
  findAll(box, "details").forEach(hideWhereEmpty);
  const ticked = conditions.filter(item => item.hidden);
  if (!ticked.length) return;
  const list = makeElement("ul", "for-me");
  list.append(...ticked.map(makeOpenCopy));
  box.querySelector("h2")?.after(list);
  const template = box.querySelector("template");
  if (template && ticked.some(asksFirst)) {
    const last = makeElement("li");
    addAlternatives(template.content, last);
    if (last.firstChild) list.append(last);
  }
}

/** @param {HTMLElement} item */
const asksFirst = item => item.dataset.advice === "ask-first";

/** @param {HTMLElement} item */
function makeOpenCopy(item) {
  const copy = /** @type {HTMLElement} */ (item.cloneNode(true));
  copy.hidden = false;
  copy.prepend(makeAdviceWord(asksFirst(item)), " ");
  return copy;
}

/**
 * Hides a fold whose conditions all moved to the top.
 * @param {HTMLElement} fold
 */
function hideWhereEmpty(fold) {
  fold.hidden = !fold.querySelector("[data-condition]:not([hidden])");
}
