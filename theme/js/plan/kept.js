/* The moves that a reader kept, by the slugs of their pages. They stay in the browser's storage on this device; site.js and the
   search write them, too. */
import { read, write } from "../storage.js";

const KEPT = "kept";

/** So many moves are kept at most. */
const MOST_KEPT = 500;

const KEPT_SLUG = /^[\p{L}\p{N}_-]{1,100}$/u;

/** @param {any} value */
export const isSlug = value => typeof value === "string" && KEPT_SLUG.test(value);

/**
 * The slugs in a list that comes from a file or from storage, each once.
 * @param {any} value
 * @returns {string[]}
 */
export const checkKept = value => Array.isArray(value) ? [...new Set(value.filter(isSlug))].slice(0, MOST_KEPT) : [];

/** The kept moves, in the order in which they were kept. */
export function readKept() {
  try {
    return checkKept(JSON.parse(read(KEPT) || "[]"));
  } catch {
    return [];
  }
}

/**
 * Keeps these moves and no others.
 * @param {string[]} slugs
 * @returns {boolean} whether the browser keeps them
 */
export const writeKept = slugs => write(KEPT, slugs.length ? JSON.stringify(checkKept(slugs)) : "");
