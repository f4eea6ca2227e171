/* What the ticked conditions say about the moves of a session. */
import { findAll } from "../find-all.js";

/** @typedef {import("./page.js").Way} Way */

/**
 * A condition's advice on a move.
 * @typedef {{ condition: string, name: string, how: string }} Note
 */

/**
 * What was ticked and asks first, or changes the move.
 * @param {Way} way
 * @returns {{ ask: Note[], adapt: Note[] }}
 */
export function adviceOn(way) {
  const profile = window.limberProfile;
  /** @type {{ ask: Note[], adapt: Note[] }} */
  const advice = { ask: [], adapt: [] };
  if (!profile) return advice;
  for (const item of notesOf(way)) {
    const { condition = "", advice: level } = item.dataset;
    if (!profile.ticked(condition)) continue;
    advice[level === "adapt" ? "adapt" : "ask"].push({ condition, name: nameOf(condition), how: howOf(item) });
  }
  return advice;
}

/**
 * How the ticked conditions change a move that is done; what asks first counts for a move that was put in.
 * @param {Way} way
 */
export function changesTo(way) {
  const { ask, adapt } = adviceOn(way);
  return [...ask, ...adapt].map(note => note.how);
}

/**
 * Moves that a page offers instead and that ask nothing of this reader, as links.
 * @param {Way} way
 * @returns {HTMLElement[]}
 */
export function alternativesTo(way) {
  const templates = findAll(way.element, isPage(way) ? ".check template" : "template");
  return /** @type {HTMLTemplateElement[]} */ (templates)
    .flatMap(template => findAll(template.content, ".instead"))
    .filter(offer => !window.limberProfile?.advice(offer).ask.length)
    .map(offer => /** @type {HTMLElement} */ (offer.cloneNode(true)));
}

/** @param {string} condition */
const nameOf = condition => new Map(window.limberWords.profile.conditions).get(condition) || condition;

/** @param {Way} way */
const isPage = way => way.element.matches("article");

/** @param {Way} way */
function notesOf(way) {
  const selector = isPage(way) ? ".check details [data-condition]" : ".do [data-condition]";
  return findAll(isPage(way) ? document : way.element, selector);
}

/**
 * How a note says to change the move, without the condition's name.
 * @param {HTMLElement} item
 */
function howOf(item) {
  const span = item.querySelector("span");
  if (span) return (span.textContent || "").trim();
  const copy = /** @type {HTMLElement} */ (item.cloneNode(true));
  copy.querySelectorAll("a, b, small").forEach(part => part.remove());
  return (copy.textContent || "").trim();
}
