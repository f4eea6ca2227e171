/* Lists of moves: marks their items, and puts away those that ask first. */
import { findAll } from "../find-all.js";
import { adviceFor, namesOf, words } from "./conditions.js";
import { makeElement } from "./elements.js";
import { addAlternatives, markItem } from "./marks.js";

/**
 * Marks the items of a list. A line before the list says how many were put away and why.
 * @param {HTMLElement} group with `data-moves`; `data-moves="mark"` puts nothing away
 */
export function arrangeList(group) {
  const putsAway = group.dataset.moves !== "mark";
  /** @type {string[]} */
  let reasons = [];
  let away = 0;
  const offers = makeElement("div", "offers");
  findAll(group, "[data-cautions]").filter(item => !item.classList.contains("instead")).forEach(item => {
    const { ask } = markItem(item, group.dataset.own);
    if (!putsAway || !ask.length) return;
    item.classList.add("away");
    reasons = reasons.concat(ask);
    away++;
    findAll(item, "template").forEach(template =>
      addAlternatives(/** @type {HTMLTemplateElement} */ (template).content, offers));
  });
  const before = /** @type {HTMLElement | null} */ (group.previousElementSibling);
  const notice = before?.matches(".put-away") ? before : away && addNotice(group);
  if (!notice) return;
  updateNotice(notice, away, reasons);
  notice.lastChild?.replaceWith(offers);
}

/**
 * Adds the line that says what was put away, with a button that shows it.
 * @param {HTMLElement} group
 */
function addNotice(group) {
  const notice = makeElement("div", "put-away");
  const button = document.createElement("button");
  button.textContent = words.show;
  button.type = "button";
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    const isShown = group.toggleAttribute("data-shown");
    button.textContent = isShown ? words.hide : words.show;
    button.setAttribute("aria-expanded", String(isShown));
  });
  notice.append(makeElement("span"), " ", button, "");
  group.before(notice);
  return notice;
}

/**
 * @param {HTMLElement} notice
 * @param {number} away
 * @param {string[]} reasons slugs of conditions
 */
function updateNotice(notice, away, reasons) {
  const text = away === 1 ? words.one : words.other;
  notice.hidden = !away;
  /** @type {ChildNode} */ (notice.firstChild).textContent =
    text.replace("{count}", String(away)).replace("{conditions}", namesOf(reasons));
  const alternative = /** @type {HTMLElement | null} */ (notice.previousElementSibling);
  if (alternative?.matches(".instead")) alternative.hidden = !away || adviceFor(alternative).ask.length > 0;
}
