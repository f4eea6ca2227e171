/* Replaces style sheets without loading the page again. */
import { makeStyleLink } from "./elements.js";

/**
 * Puts new style sheets in the place of old ones, which go once the new ones are there.
 * @param {Record<string, string>} renamed old file name to new file name
 */
export function replaceStyleSheets(renamed) {
  for (const link of /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll("link[rel=stylesheet]"))) {
    for (const [oldName, newName] of Object.entries(renamed)) {
      const at = link.href.indexOf("/" + oldName);
      if (at < 0) continue;
      const replacement = makeStyleLink(link.href.slice(0, at + 1) + newName);
      replacement.addEventListener("load", () => link.remove());
      link.after(replacement);
    }
  }
}
