/* Facets: values to tick that narrow the results, each with the number of pages that are left. */
import { client } from "./client.js";

/** @typedef {import("../search/address.js").Filters} Filters */
/** @typedef {import("../search/ranking.js").Hit} Hit */
/** @typedef {{ value: string, label: string, pages: Set<number>, count: HTMLElement }} FacetValue */
/** @typedef {{ facet: string, values: FacetValue[] }} Facet */

/** Facets of which only one value makes sense. */
const SINGLE = ["level", "minutes"];

/** @type {Facet[]} */
let facets;

/** @type {Promise<import("../search/address.js").Narrow> | undefined} */
let loadingLists;

/** Makes the form, once, and gives what narrows results by it. */
export function loadFacets() {
  loadingLists = loadingLists || client.loadPart("x", 0).then(lists => {
    makeForm(lists);
    return narrowHits;
  }).catch(problem => {
    loadingLists = undefined;
    throw problem;
  });
  return loadingLists;
}

/** @param {[facet: string, values: [value: string, label: string][], bits: string][]} lists */
function makeForm(lists) {
  const { filtersChanged, narrowing } = client;
  narrowing.querySelectorAll("fieldset, button").forEach(old => old.remove());
  facets = lists.map(([facet, values, bits]) => makeFacet(facet, values, client.postingsReader(bits)));
  addButton("show", () => {
    narrowing.open = false;
    /** @type {HTMLElement} */ (narrowing.firstChild).focus();
  });
  addButton("clear", () => {
    tick({});
    filtersChanged();
  });
  tickFilters();
  narrowing.onchange = filtersChanged;
  client.useFilterForm(tickedFilters);
}

/**
 * @param {string} facet
 * @param {[value: string, label: string][]} values
 * @param {(impactBits: number) => import("../search/decoding.js").Postings} read
 * @returns {Facet}
 */
function makeFacet(facet, values, read) {
  const { makeElement, narrowing, say } = client;
  const type = SINGLE.includes(facet) ? "radio" : "checkbox";
  const fieldset = makeElement("fieldset");
  fieldset.append(makeElement("legend", say(facet)));
  if (type === "radio") addChoice(fieldset, { name: facet, type, value: "" }, say("any"));
  narrowing.append(fieldset);
  return {
    facet,
    values: values.map(([value, ownLabel]) => {
      const label = value === "none" ? say("no-equipment") : ownLabel || say("up-to", { count: value });
      const pages = new Set(read(0).pages);
      return { value, label, pages, count: addChoice(fieldset, { name: facet, type, value }, label) };
    })
  };
}

/**
 * Adds a box to tick, and gives the place for the number of pages.
 * @param {HTMLElement} fieldset
 * @param {{ name: string, type: string, value: string }} properties
 * @param {string} text
 */
function addChoice(fieldset, properties, text) {
  const label = client.makeElement("label");
  const input = Object.assign(client.makeElement("input"), properties);
  const count = client.makeElement("small");
  input.setAttribute("form", "search");
  label.append(input, " " + text + " ", count);
  fieldset.append(label);
  return count;
}

/**
 * @param {string} word
 * @param {() => void} act
 */
function addButton(word, act) {
  const button = client.makeElement("button", client.say(word), "btn");
  button.type = "button";
  button.onclick = act;
  client.narrowing.append(button);
}

const inputs = () => [...client.narrowing.querySelectorAll("input")];

/** @param {Filters} filters */
function tick(filters) {
  inputs().forEach(input => { input.checked = (filters[input.name] || [""]).includes(input.value); });
}

/** Ticks what the address says. */
export function tickFilters() {
  tick(client.filtersInAddress());
}

function tickedFilters() {
  /** @type {Filters} */
  const filters = {};
  inputs().filter(input => input.checked && input.value).forEach(({ name: facet, value }) => {
    (filters[facet] = filters[facet] || []).push(value);
  });
  return filters;
}

/**
 * Whether a page has one of the ticked values of every facet, but for one that is being counted.
 * @param {number} page
 * @param {Filters} filters
 * @param {string} [except]
 */
function fits(page, filters, except) {
  return facets.every(({ facet, values }) => facet === except || !filters[facet]
    || values.some(({ value, pages }) => filters[facet].includes(value) && pages.has(page)));
}

/**
 * @param {Hit[]} hits
 * @param {Filters} filters
 */
function narrowHits(hits, filters) {
  for (const { facet, values } of facets) {
    const left = hits.filter(hit => fits(hit.page, filters, facet));
    for (const { count, pages } of values) {
      count.textContent = "(" + left.filter(hit => pages.has(hit.page)).length + ")";
    }
  }
  const ticked = Object.values(filters).flat().length;
  /** @type {HTMLElement} */ (client.narrowing.querySelector("span")).textContent = ticked ? " (" + ticked + ")" : "";
  return hits.filter(hit => fits(hit.page, filters));
}
