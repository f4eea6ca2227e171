/* Makes elements. */

/**
 * An element with text and attributes.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tagName
 * @param {string} [text]
 * @param {Record<string, string>} [attributes]
 */
export function makeElement(tagName, text = "", attributes = {}) {
  const element = document.createElement(tagName);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/**
 * A link to a style sheet.
 * @param {string} href
 */
export function makeStyleLink(href) {
  return makeElement("link", "", { rel: "stylesheet", href });
}
