/* The parts of the search page, its words, and how elements are made. */

/** @param {string} id */
const byId = id => /** @type {HTMLElement} */ (document.getElementById(id));

export const form = byId("search");
export const box = /** @type {HTMLInputElement} */ (byId("query"));
export const list = byId("results");
export const statusLine = byId("status");
export const notes = byId("notes");
export const noResults = byId("none");

/** The card of the help page; a guide without such a page has none. */
export const helpCard = /** @type {HTMLElement | null} */ (byId("first"));
export const narrowing = /** @type {HTMLDetailsElement} */ (byId("facets"));
export const keyboard = byId("keys");

/** @type {Record<string, string>} */
const words = JSON.parse(form.dataset.words || "{}");

/**
 * Names of the kinds of page by folder.
 * @type {Record<string, string>}
 */
export const kinds = JSON.parse(form.dataset.kinds || "{}");

/**
 * A word of the interface with its braces filled in.
 * @param {string} key
 * @param {Record<string, any>} [values]
 */
export function say(key, values = {}) {
  return (words[key] || "").replace(/\{(\w+)\}/g, (braces, value) => values[value]);
}

/**
 * An element with text and a class.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tagName
 * @param {string} [text]
 * @param {string} [className]
 */
export function makeElement(tagName, text, className) {
  const element = document.createElement(tagName);
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
}
