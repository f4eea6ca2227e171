/* What this guide keeps in the browser. Its keys have the guide's name, as others may be published on the same host. */

const PREFIX = "limber:" + document.documentElement.dataset.guide + ":";

/** @param {string} name */
export const keyOf = name => PREFIX + name;

/**
 * What is kept under a name; empty where nothing is, or the browser refuses.
 * @param {string} name
 */
export function read(name) {
  try {
    const old = localStorage.getItem("limber-" + name);
    if (old !== null) {
      localStorage.setItem(keyOf(name), old);
      localStorage.removeItem("limber-" + name);
    }
    return localStorage.getItem(keyOf(name)) || "";
  } catch {
    return "";
  }
}

/**
 * Keeps a text, or nothing under that name where it is empty.
 * @param {string} name
 * @param {string} text
 * @returns {boolean} whether the browser keeps it
 */
export function write(name, text) {
  try {
    if (text) localStorage.setItem(keyOf(name), text);
    else localStorage.removeItem(keyOf(name));
    return true;
  } catch {
    return false;
  }
}
