/* Where a session was, so that it goes on after a reload or a crash. The tab keeps it, for half an hour. */

/** @typedef {import("./state.js").Earlier} Earlier */

/**
 * @typedef {object} Remembered
 * @property {string} page
 * @property {string} hash tells whether the page still has the same doses
 * @property {Earlier} earlier where the session was
 * @property {unknown} choice what the reader had chosen, as it was given
 * @property {number} at `Date.now()`
 */

const KEPT_FOR = 30 * 60 * 1000;

/** Guides on one host share the storage of a tab. */
const sessionKey = () => "limber:" + (document.documentElement.dataset.guide || "") + ":session";

/**
 * @param {string} page
 * @param {string} hash
 * @param {import("./state.js").State} state
 * @param {number} at `performance.now()`
 * @param {unknown} choice what JSON can write
 */
export function remember(page, hash, state, at, choice) {
  const { phases, index, mode, begun, out, finished, spent } = state;
  const phase = phases[index];
  if (mode === "done" || !phase) return forget();
  /** @type {Earlier} */
  const earlier = {
    phase,
    gone: mode === "run" ? Math.max(state.gone, at - begun) : state.gone,
    out: mode === "hurt" ? [...out, phase.entry] : out,
    finished,
    spent
  };
  /** @type {Remembered} */
  const kept = { page, hash, earlier, choice, at: Date.now() };
  try {
    sessionStorage.setItem(sessionKey(), JSON.stringify(kept));
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
    const kept = JSON.parse(sessionStorage.getItem(sessionKey()) || "{}");
    const age = Date.now() - kept.at;
    return kept.page === page && kept.hash === hash && age >= 0 && age <= KEPT_FOR ? kept : null;
  } catch {
    return null;
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(sessionKey());
  } catch { /* Nothing is kept then. */ }
}
