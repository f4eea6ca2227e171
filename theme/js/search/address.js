/* The address of the page says what was asked for, so that back, reload and a shared link bring it again. */
import { box } from "./page.js";

/**
 * Ticked values by facet.
 * @typedef {Record<string, string[]>} Filters
 */

/**
 * Shows how many pages are left by each facet, and gives those that fit.
 * @typedef {(hits: import("./ranking.js").Hit[], filters: Filters) => import("./ranking.js").Hit[]} Narrow
 */

const FACETS = ["area", "position", "equipment", "kind", "level", "minutes"];

/** @type {(() => Filters) | undefined} */
let readForm;
let lastAddress = "";

/** Whether a query or a facet is in the address. */
export const hasQuestionInAddress = () => lastAddress !== location.pathname;

/** The filters of the address. */
export function filtersInAddress() {
  /** @type {Filters} */
  const filters = {};
  new URLSearchParams(location.search).forEach((value, facet) => {
    if (FACETS.includes(facet)) (filters[facet] = filters[facet] || []).push(value);
  });
  return filters;
}

/**
 * From now on the form says what is ticked.
 * @param {() => Filters} reader
 */
export function useFilterForm(reader) {
  readForm = reader;
}

export const hasFilterForm = () => Boolean(readForm);

/** What is ticked now. */
export const currentFilters = () => (readForm || filtersInAddress)();

/** The address of what is asked for now. */
function currentAddress() {
  const parameters = new URLSearchParams();
  const query = box.value.trim();
  if (query) parameters.set("q", query);
  for (const [facet, values] of Object.entries(currentFilters())) {
    values.forEach(value => parameters.append(facet, value));
  }
  const text = parameters.toString();
  return text ? "?" + text : location.pathname;
}

/**
 * Writes what is asked for into the address.
 * @param {boolean} isStep whether going back leads to what was asked for before
 */
export function writeAddress(isStep) {
  const address = currentAddress();
  try {
    if (isStep && address !== lastAddress) history.pushState(null, "", address);
    else history.replaceState(isStep ? null : history.state, "", address);
    if (isStep) lastAddress = address;
  } catch { /* From disk the address stays. */ }
}

/** Puts the query of the address into the box. */
export function readAddress() {
  box.value = new URLSearchParams(location.search).get("q") || "";
}

/** Remembers the address that the page has now. */
export function rememberAddress() {
  lastAddress = currentAddress();
}
