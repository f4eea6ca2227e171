/* Where a session was, so that it goes on after a reload or a crash. The tab keeps it, for half an hour. */
import { keyOf } from "../storage.js";
import { next } from "./state.js";
import { elapsed } from "./transitions.js";

/** @typedef {import("./state.js").Earlier} Earlier */

/**
 * @typedef {object} Remembered
 * @property {string} page
 * @property {string} hash tells whether the page still has the same doses and the reader the same ticks
 * @property {Earlier} earlier where the session was
 * @property {unknown} choice what the reader had chosen, as it was given
 * @property {number} at `Date.now()`
 */

const KEPT_FOR = 30 * 60 * 1000;

/**
 * @param {string} page
 * @param {string} hash
 * @param {import("./state.js").State} state
 * @param {number} at `performance.now()`
 * @param {unknown} choice what JSON can write
 */
export function remember(page, hash, state, at, choice) {
  // What hurt stays out: the session would go on with the next move.
  const on = state.mode === "hurt" ? next(state, { type: "goOn", at }) : state;
  if (on.mode === "done") return forget();
  const { phases, index, out, finished, spent } = on;
  /** @type {Earlier} */
  const earlier = { index, phase: phases[index], gone: elapsed(on, at), out, finished, spent };
  /** @type {Remembered} */
  const kept = { page, hash, earlier, choice, at: Date.now() };
  try {
    sessionStorage.setItem(keyOf("session"), JSON.stringify(kept));
  } catch { /* Then a reload begins anew. */ }
}

/**
 * What is kept of a session on this page.
 * @param {string} page
 * @param {string} hash
 * @returns {Remembered | null}
 */
export function remembered(page, hash) {
  try {
    /** @type {Remembered} */
    const kept = JSON.parse(sessionStorage.getItem(keyOf("session")) || "{}");
    const age = Date.now() - kept.at;
    return kept.page === page && kept.hash === hash && age >= 0 && age <= KEPT_FOR ? kept : null;
  } catch {
    return null;
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(keyOf("session"));
  } catch { /* Nothing is kept then. */ }
}
