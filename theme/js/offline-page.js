/* The page about reading without a network: what is kept, and a button that keeps all. */
import { canKeep, keepPages } from "./keep-pages.js";
import { siteRoot } from "./site-root.js";

const box = /** @type {HTMLElement} */ (document.getElementById("keep"));
const list = /** @type {HTMLElement} */ (document.getElementById("pages"));
const outcome = /** @type {HTMLElement} */ (document.getElementById("status"));
const button = /** @type {HTMLButtonElement} */ (box.querySelector("button"));
const bar = /** @type {HTMLProgressElement} */ (box.querySelector("progress"));

const rules = {
  /** @param {string} address */
  createScriptURL(address) {
    if (address === siteRoot.href + "offline.js") return address;
    throw new TypeError(address);
  }
};

/**
 * A page that is kept, with its title.
 * @param {Cache} cache
 * @param {Request} request
 * @returns {Promise<[string, string][]>}
 */
async function readPage(cache, request) {
  const copy = await cache.match(request);
  const isPage = copy?.headers.get("content-type")?.startsWith("text/html") && request.url !== siteRoot.href + "offline.html";
  const [, title] = isPage && copy && /<h1[^>]*>([^<]+)/.exec(await copy.text()) || [];
  return title ? [[request.url, title]] : [];
}

/** Lists the pages that are kept, each once. */
async function showPages() {
  const cache = await caches.open("limber " + siteRoot.pathname);
  const pages = new Map((await Promise.all((await cache.keys()).map(request => readPage(cache, request)))).flat());
  if (pages.has(siteRoot.href)) pages.delete(siteRoot.href + "index.html");
  const links = [...pages].sort((one, other) => one[1].localeCompare(other[1])).map(([href, title]) => {
    const link = document.createElement("a");
    link.href = href;
    // Titles are read as text: what stands for a letter in HTML is put back.
    link.textContent = title.replace(/&amp;/g, "&").replace(/&#39;/g, "'").replace(/&quot;/g, '"');
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  list.replaceChildren(...links);
  /** @type {HTMLElement} */ (list.parentElement).hidden = !links.length;
}

/** Says which page was asked for in vain, with a link to try it again. */
function showLost() {
  const to = new URLSearchParams(location.search).get("to");
  const lost = /** @type {HTMLElement} */ (document.getElementById("lost"));
  const address = to && new URL(siteRoot.href + to).href;
  if (!address?.startsWith(siteRoot.href)) return;
  lost.hidden = false;
  /** @type {HTMLAnchorElement} */ (lost.querySelector("a")).href = address;
}

/** @param {Record<string, number>} sizes in bytes, by path */
function offerAll(sizes) {
  const bytes = Object.values(sizes).reduce((sum, one) => sum + one, 0);
  const size = new Intl.NumberFormat(document.documentElement.lang, {
    style: "unit", unit: "megabyte", maximumFractionDigits: 1
  }).format(Math.max(bytes / 1e6, 0.1));
  button.textContent = (button.dataset.text || "").replace("{size}", size);
  button.onclick = () => keepAll(Object.keys(sizes).map(path => new URL(path, siteRoot).href));
  box.hidden = false;
}

/** @param {string[]} addresses */
async function keepAll(addresses) {
  window.limberPolicy ||= window.trustedTypes?.createPolicy("limber", rules) || rules;
  button.disabled = true;
  bar.hidden = false;
  bar.max = addresses.length;
  outcome.textContent = box.dataset.keeping || "";
  const end = await keepPages(window.limberPolicy.createScriptURL(siteRoot.href + "offline.js"), addresses, done => {
    bar.value = done;
  });
  outcome.textContent = box.dataset[end] || "";
  bar.hidden = true;
  button.disabled = false;
  await showPages();
}

showLost();
if (canKeep()) {
  /** @type {HTMLElement} */ (document.getElementById("cannot")).hidden = true;
  // The button comes last: where it is seen, the list is whole.
  showPages().catch(() => { /* A browser may refuse to keep anything. */ })
    .then(() => fetch(siteRoot.href + "offline-files.json")).then(response => response.json()).then(offerAll)
    .catch(() => { /* No network. */ });
}
