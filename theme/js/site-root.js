/* The folder of the site, from where the addresses count that scripts know. Scripts lie in a folder below it. */

export const siteRoot = new URL("../", /** @type {HTMLScriptElement} */ (document.currentScript).src);
