/* Marks drafts: the page itself, and links to them. */
import { makeElement, makeStyleLink } from "./elements.js";
import { address, pagePath } from "./script-tag.js";

/** @type {string[]} */
let drafts = [];

/**
 * Marks these drafts and no others.
 * @param {string[]} paths
 */
export function showDrafts(paths) {
  drafts = paths;
  markDrafts();
}

/** Takes all marks out of the page, so that it can be compared with what was served. */
export function unmarkDrafts() {
  document.querySelectorAll(".limber-draft, .limber-draft-link").forEach(old => old.remove());
}

export function markDrafts() {
  unmarkDrafts();
  if (drafts.includes(pagePath)) {
    document.body.prepend(makeElement("p", "Draft: left out when the guide is published.", { class: "limber-draft" }));
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[href]"))) {
    if (link.origin === location.origin && drafts.includes(decodeURIComponent(link.pathname.slice(1)))) {
      link.append(makeElement("span", " (draft)", { class: "limber-draft-link" }));
    }
  }
  if (drafts.length && !document.querySelector('link[href$="drafts.css"]')) {
    document.head.append(makeStyleLink(address("drafts.css")));
  }
}
