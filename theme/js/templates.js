/* Elements of a page, and copies of what stands in its templates. */

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
