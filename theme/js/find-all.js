/* Finds elements. */

/**
 * @param {ParentNode} root
 * @param {string} selector
 */
export function findAll(root, selector) {
  return /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)]);
}
