/* What the server wrote into the script tag of the preview: the page's path, and the mark of the build it is from. */

const tag = /** @type {HTMLScriptElement} */ (document.currentScript);
const folder = tag.src.replace(/preview\.js.*$/, "");

/** Path of this page below the site: `exercises/bird-dog.html`. */
export const pagePath = tag.dataset.path || "";

/** Tells the builds of this page apart. */
export const mark = tag.dataset.mark || "";

/**
 * The address of one of the preview's own files.
 * @param {string} file
 */
export function address(file) {
  return folder + file;
}
