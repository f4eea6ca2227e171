/* The words of the session, and what the guide says of pain and help. */
import { siteRoot } from "../site-root.js";

const { session } = window.limberWords;

/** Times of sessions, in seconds. */
export const rules = session.rules;

/** The guide's rule of how much pain is all right; a guide may have none. */
export const pain = session.pain;

/** Whom to call, and the page about help. */
export const help = session.help;

/**
 * A text of the interface with its placeholders filled.
 * @param {string} text its key
 * @param {Record<string, string | number>} [values]
 */
export function say(text, values = {}) {
  return (session.words[text] ?? text).replace(/\{(\w+)\}/g, (all, key) => String(values[key] ?? all));
}

/**
 * A time in words: seconds below two minutes, else whole minutes.
 * @param {number} ms
 */
export function timeInWords(ms) {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return say("seconds.other", { count: seconds });
  const minutes = Math.round(seconds / 60);
  return say(minutes === 1 ? "minutes.one" : "minutes.other", { count: minutes });
}

/**
 * The address of a page of this guide, from the one that is open.
 * @param {string} page from the site's root
 */
export const addressOf = page => new URL(page, siteRoot).href;
