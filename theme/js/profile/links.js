/* Items whose cautions are written elsewhere on the page: in another list, or in a template before prose. */
import { findAll } from "../find-all.js";
import { arrangeList } from "./lists.js";

/** Marks the lists in prose that links to moves. */
export function markProse() {
  findAll(document, ".linked").forEach(linked => {
    const prose = /** @type {HTMLElement} */ (linked.nextElementSibling);
    prose.dataset.moves = "mark";
    learnCautions(findAll(prose, "li"));
  });
}

/** Marks the items of lists that are filled later, such as search results. */
export function followEmptyLists() {
  findAll(document, "[data-moves]:empty").forEach(group => {
    const observer = new MutationObserver(() => {
      learnCautions(findAll(group, "li"));
      arrangeList(group);
    });
    observer.observe(group, { childList: true });
  });
}

/**
 * Gives items the cautions of what their first link leads to.
 * @param {HTMLElement[]} items
 */
function learnCautions(items) {
  const known = knownCautions();
  items.forEach(item => {
    const target = item.querySelector("a[href]")?.getAttribute("href") || "";
    const cautions = known.get(target.split("#")[0]);
    if (cautions) item.dataset.cautions = cautions;
  });
}

/** Cautions by address. */
function knownCautions() {
  /** @type {Map<string, string>} */
  const known = new Map();
  const templates = /** @type {HTMLTemplateElement[]} */ (findAll(document, ".linked"));
  [document, ...templates.map(template => template.content)].forEach(root => {
    findAll(root, "[data-cautions] > a[href]").forEach(link => {
      const { cautions } = /** @type {HTMLElement} */ (link.parentNode).dataset;
      known.set(link.getAttribute("href") || "", cautions || "");
    });
  });
  return known;
}
