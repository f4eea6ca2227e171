/* What this guide keeps on the device. Guides on one host share the browser's storage, so each key begins with the guide's
   name. A browser that keeps nothing refuses quietly: reading gives nothing, writing says so. */

const prefix = () => "limber:" + (document.documentElement.dataset.guide || "") + ":";

/** @param {string} item */
export const keyOf = item => prefix() + item;

/**
 * What is kept under a name; empty where nothing is.
 * @param {string} item
 */
export function read(item) {
  try {
    return localStorage.getItem(keyOf(item)) || "";
  } catch {
    return "";
  }
}

/**
 * @param {string} item
 * @param {string} text
 * @returns {boolean} whether the browser keeps it
 */
export function write(item, text) {
  try {
    localStorage.setItem(keyOf(item), text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} item */
export function remove(item) {
  try {
    localStorage.removeItem(keyOf(item));
  } catch { /* Nothing is kept then. */ }
}

/**
 * The names of all that this guide keeps.
 * @returns {string[]}
 */
export function names() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix())).map(key => key.slice(prefix().length));
  } catch {
    return [];
  }
}
