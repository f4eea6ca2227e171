/* The conditions that a reader ticked. They stay in the browser's storage on this device. */
import { keyOf, read, write } from "../storage.js";

const NAME = "conditions";

/**
 * Slugs of ticked conditions that ask first and that adapt.
 * @typedef {{ ask: string[], adapt: string[] }} Advice
 */

/** Words of the interface, which the build writes before this script. */
export const words = window.limberWords.profile;

/**
 * Names of all conditions by slug, in the order in which they are told.
 * @type {Map<string, string>}
 */
const conditionNames = new Map(words.conditions);

/** @type {string[]} */
let tickedSlugs = [];

/** @param {string} slug */
export const isTicked = slug => tickedSlugs.includes(slug);

/** @param {string} slug */
export const conditionName = slug => conditionNames.get(slug) || "";

/**
 * Names of conditions, each once and in their order.
 * @param {string[]} slugs
 */
export function namesOf(slugs) {
  return [...conditionNames.keys()].filter(slug => slugs.includes(slug)).map(conditionName).join(", ");
}

/** The names of what is ticked; empty where nothing is. */
export const tickedNames = () => namesOf(tickedSlugs);

/** Reads what was ticked, here or in another tab. */
export function readTicks() {
  tickedSlugs = read(NAME).split(" ");
  tickedSlugs = [...conditionNames.keys()].filter(isTicked);
}

/**
 * Ticks these conditions and no others.
 * @param {string[]} slugs
 * @returns {boolean} whether the browser keeps them
 */
export function writeTicks(slugs) {
  tickedSlugs = slugs;
  return write(NAME, slugs.join(" "));
}

/**
 * Calls back when the ticks may have changed elsewhere: in another tab, or while this page lay in the browser's memory.
 * @param {() => void} changed
 */
export function watchTicks(changed) {
  addEventListener("storage", change => {
    if (change.key === keyOf(NAME) || !change.key) changed();
  });
  addEventListener("pageshow", showing => {
    if (showing.persisted) changed();
  });
}

/**
 * What the ticked conditions say about an item.
 * @param {HTMLElement} item with `data-cautions="pregnancy:adapt neck-problem:ask-first"`
 * @param {string} [own] a condition that goes without saying
 * @returns {Advice}
 */
export function adviceFor(item, own) {
  /** @type {Advice} */
  const advice = { ask: [], adapt: [] };
  (item.dataset.cautions || "").split(" ").forEach(caution => {
    const [slug, level] = caution.split(":");
    if (isTicked(slug) && slug !== own) advice[level === "adapt" ? "adapt" : "ask"].push(slug);
  });
  return advice;
}
