/* Elements of the diary's page, and what the build wrote for its scripts. */
import { painColour } from "./colour.js";

export const { guide, pain: rules, words } = window.limberWords.diary;

/**
 * The colour of an entry by the guide's pain rule.
 * @param {import("./entries.js").Entry} entry
 */
export const colourOf = ({ before, after, stopped }) =>
  rules ? painColour({ before, worst: after, stopped: stopped === "hurt", rules }) : "";

/**
 * The element of the page, or of a part of it, that a selector finds.
 * @param {string} selector
 * @param {ParentNode} [root]
 */
export const part = (selector, root = document) => /** @type {HTMLElement} */ (root.querySelector(selector));

/**
 * What a template of the page holds.
 * @param {string} id
 */
export const template = id => /** @type {HTMLTemplateElement} */ (document.getElementById(id)).content;

/**
 * A copy of the element in a template of the page.
 * @param {string} id
 */
export const copyOf = id => /** @type {HTMLElement} */ (template(id).firstElementChild?.cloneNode(true));

/**
 * Writes a text into a part of an element; a part without text is hidden.
 * @param {ParentNode} root
 * @param {string} selector
 * @param {string} text
 */
export function fill(root, selector, text) {
  const filled = part(selector, root);
  filled.textContent = text;
  filled.hidden = !text;
}

/**
 * Puts values into the places of a text.
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => String(values[key]));
