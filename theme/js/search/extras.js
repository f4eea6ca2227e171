/* Loads search-more.js, the second script, and lends it what it needs of this one. */
import { loadFile } from "./files.js";
import { loadPageAnew, manifest, startFile } from "./index.js";

/**
 * What the second script is lent.
 * @typedef {object} Client
 * @property {() => import("./analyser.js").Analyser} analyser
 * @property {typeof import("./files.js").loadFile} loadFile
 * @property {typeof import("./files.js").policy} policy
 * @property {typeof import("./index.js").loadPart} loadPart
 * @property {typeof import("./index.js").lookup} lookup
 * @property {typeof import("./index.js").termsBetween} termsBetween
 * @property {typeof import("./index.js").postingsReader} postingsReader
 * @property {typeof import("./query.js").meaning} meaning
 * @property {typeof import("./titles.js").indexAddresses} indexAddresses
 * @property {typeof import("./address.js").filtersInAddress} filtersInAddress
 * @property {typeof import("./address.js").useFilterForm} useFilterForm
 * @property {() => void} filtersChanged
 * @property {typeof import("./page.js").say} say
 * @property {typeof import("./page.js").makeElement} makeElement
 * @property {HTMLDetailsElement} narrowing
 * @property {HTMLElement} notes
 */

/**
 * What the second script gives.
 * @typedef {object} Extras
 * @property {() => Promise<(text: string) => { word: string, start: number, end: number }[]>} characters
 * @property {(question: import("./query.js").Question) => Promise<void>} correct
 * @property {(question: import("./query.js").Question, results: import("./results.js").Result[]) => void} explain
 * @property {(results: import("./results.js").Result[], question: import("./query.js").Question, isCurrent: () => boolean)
 *   => Promise<void>} follow
 * @property {() => Promise<import("./address.js").Narrow>} facets
 * @property {() => void} tickFilters
 */

/** @type {Client} */
let client;

/** @type {Promise<Extras> | undefined} */
let loading;

/** @param {Client} lent */
export function lendToExtras(lent) {
  client = lent;
}

/** What the second script gives; it is loaded once. */
export function extras() {
  loading = loading || loadFile("more").then(make => make(client)).catch(problem => {
    loading = undefined;
    if (manifest) loadFile("current").then(current => current !== startFile() && loadPageAnew(), () => {});
    throw problem;
  });
  return loading;
}

/** The second script where it was asked for already. */
export const loadedExtras = () => loading;

export function forgetExtras() {
  loading = undefined;
}
