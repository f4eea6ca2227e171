/* What is said about the list: politely, and not at every letter. */
import { list, statusLine } from "./page.js";

let timer = 0;

/**
 * Hides the list below until there is an answer above it, so that it does not jump away under a reader.
 * @param {boolean} isHidden
 */
export function hideIndex(isHidden) {
  const index = /** @type {HTMLElement} */ (document.querySelector(".az"));
  index.style.visibility = isHidden ? "hidden" : "";
}

/**
 * Sets the status line, at once or after some milliseconds.
 * @param {string} text
 * @param {number} [wait]
 */
export function announce(text, wait) {
  clearTimeout(timer);
  if (!wait) statusLine.textContent = text;
  timer = setTimeout(() => {
    statusLine.textContent = text;
    hideIndex(false);
  }, wait || 100);
}

/** @param {boolean} isBusy */
export function setBusy(isBusy) {
  list.setAttribute("aria-busy", String(isBusy));
}
