/* Brings the open page up to date: changes what changed, or loads the page again where that would not be enough. */
import { markDrafts, unmarkDrafts } from "./drafts.js";
import { changesBetween } from "./page-changes.js";
import { reloadHere } from "./place.js";
import { mark } from "./script-tag.js";

/**
 * The page as it was served, before any script touched it: what it is compared with when it is served anew.
 * @type {Document | undefined}
 */
let servedPage;

/** @type {XMLHttpRequest | undefined} */
let request;

/** Asks for the page as it was served, unless a newer build is served by now. */
export function rememberServedPage() {
  requestPage(page => {
    const tag = /** @type {HTMLElement | null | undefined} */ (page?.querySelector("script[data-mark]"));
    if (page && tag?.dataset.mark === mark) servedPage = page;
  });
}

/** Asks for the page, and changes the open one accordingly. */
export function updatePage() {
  if (!servedPage) {
    reloadHere();
    return;
  }
  const before = servedPage;
  requestPage(now => {
    unmarkDrafts();
    const changes = now && changesBetween(before.documentElement, now.documentElement, document.documentElement);
    if (!changes) {
      reloadHere();
      return;
    }
    changes.forEach(change => change());
    servedPage = now;
    markDrafts();
  });
}

/**
 * Asks for this page; an earlier request is dropped.
 * @param {(page: Document | undefined) => void} answer is given nothing where the page could not be had
 */
function requestPage(answer) {
  request?.abort();
  const asked = new XMLHttpRequest();
  request = asked;
  asked.open("GET", location.pathname + location.search);
  asked.responseType = "document";
  asked.onload = () => answer(asked.status === 200 && asked.response || undefined);
  asked.onerror = () => answer(undefined);
  asked.send();
}
