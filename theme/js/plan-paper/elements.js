/* Elements of a sheet; all that they say is text. */

/**
 * @param {string} tag
 * @param {string} kind its class
 * @param {(string | Node)[]} children
 */
export function make(tag, kind, ...children) {
  const element = document.createElement(tag);
  if (kind) element.className = kind;
  element.append(...children);
  return element;
}

/** @param {string} address */
export function picture(address) {
  const image = document.createElement("img");
  image.alt = "";
  image.src = address;
  return image;
}

/** @param {string} text */
export const sentence = text => text.slice(0, 1).toUpperCase() + text.slice(1) + (/[.!?)]$/.test(text) ? "" : ".");
