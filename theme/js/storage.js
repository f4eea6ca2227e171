/* What this guide keeps in the browser. Its keys have the guide's name, as others may be published on the same host. */

/** @param {string} item */
export const keyOf = item => "limber:" + document.documentElement.dataset.guide + ":" + item;

/**
 * What is kept under a name; empty where nothing is, or the browser refuses.
 * @param {string} item
 */
export function read(item) {
  try {
    const old = localStorage.getItem("limber-" + item);
    if (old !== null) {
      localStorage.setItem(keyOf(item), old);
      localStorage.removeItem("limber-" + item);
    }
    return localStorage.getItem(keyOf(item)) || "";
  } catch {
    return "";
  }
}

/**
 * Keeps a text, or nothing under that name where it is empty.
 * @param {string} item
 * @param {string} text
 * @returns {boolean} whether the browser keeps it
 */
export function write(item, text) {
  try {
    if (text) localStorage.setItem(keyOf(item), text);
    else localStorage.removeItem(keyOf(item));
    return true;
  } catch {
    return false;
  }
}
