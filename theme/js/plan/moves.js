/* The moves of the guide, which come in parts. A guide of few moves is loaded whole; of a large one the parts that are needed. */
import { siteRoot } from "../site-root.js";

/** Folders of the site that this page loads scripts from, and the worker. */
const OWN = /^(assets\/|offline\.js$)/;

const scriptRules = {
  /** @param {string} address */
  createScriptURL(address) {
    const { href } = new URL(address, location.href);
    if (href.startsWith(siteRoot.href) && OWN.test(href.slice(siteRoot.href.length))) return href;
    throw new TypeError(address);
  }
};

window.limberPolicy ||= window.trustedTypes?.createPolicy("limber", scriptRules) || scriptRules;

const { codes, former, parts } = window.limberWords.plan;

/** @type {Map<string, Promise<unknown>>} */
const loading = new Map();

/**
 * Loads a script of this site.
 * @param {string} address from the site's root, or a whole one
 * @returns {Promise<unknown>}
 */
export function loadScript(address) {
  const script = document.createElement("script");
  const loaded = loading.get(address) || new Promise((resolve, reject) => {
    script.src = window.limberPolicy?.createScriptURL(new URL(address, siteRoot).href);
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  loading.set(address, loaded);
  loaded.catch(() => loading.delete(address));
  return loaded;
}

/**
 * The four letters of a slug that has no code of its own; `Slug.code` makes them in the build.
 * @param {string} slug
 */
function slugCode(slug) {
  let hash = 0x811c9dc5;
  for (const letter of new TextEncoder().encode(slug)) hash = Math.imul(hash ^ letter, 0x01000193);
  const bits = (hash ^ hash >>> 20) & 0xfffff;
  return [15, 10, 5, 0].map(shift => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >>> shift & 31]).join("");
}

/** @param {string} code */
const partOf = code => Math.max(0, parts.filter(([first]) => first <= code).length - 1);

/** @param {number[]} numbers */
const loadParts = numbers => Promise.all([...new Set(numbers)].map(number => loadScript(parts[number][1])));

/** All moves. */
export const loadAll = () => loadParts([...parts.keys()]);

/**
 * Loads moves by their codes, now or formerly.
 * @param {string[]} wanted
 */
export const loadCodes = wanted => loadParts(wanted.map(code => partOf(former[code] || code)));

/**
 * Loads moves by their slugs.
 * @param {string[]} slugs
 */
export const loadMoves = slugs => loadParts(slugs.map(slug => partOf(codes[slug] || slugCode(slug))));
