/* What the build wrote for the page of plans: its words, and what the guide says of sessions. */
import { part, say } from "../templates.js";

export const { dose: doseWords, limits, rules, sensible, words } = window.limberWords.plan;

/** Names of conditions by slug, in the order in which they are told. */
export const conditionNames = new Map(Object.entries(window.limberWords.plan.conditions).map(([slug, [title]]) => [slug, title]));

export const root = part("#plan");

/**
 * A text of the page with its places filled.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export const text = (key, values = {}) => say(words[key] || key, values);

/** @param {string} line */
export function tell(line) {
  part("#status").textContent = line;
}

/**
 * An element with a text.
 * @param {string} tagName
 * @param {string} line
 */
export function element(tagName, line) {
  const made = document.createElement(tagName);
  made.textContent = line;
  return made;
}
