/* Keeps the search on the device for a time without a network, once there was an answer: what was loaded, and in a small
   guide the whole index. offline.js serves it. Whoever saves data is spared. */
import { client } from "./client.js";

let isKeeping = false;

export function keepForOffline() {
  const isPossible = /^http/.test(location.protocol) && navigator.serviceWorker && !navigator.connection?.saveData;
  if (isKeeping || !isPossible) return;
  isKeeping = true;
  (window.requestIdleCallback || setTimeout)(() => store().catch(() => { /* There is no room, or it is not allowed. */ }));
}

async function store() {
  const folder = new URL(".", location.href).pathname;
  const index = await client.indexAddresses();
  const loaded = performance.getEntriesByType("resource")
    .map(entry => entry.name)
    .filter(address => address.startsWith(location.origin + folder));
  const wanted = new Set([location.pathname, ...loaded, ...index]);
  const worker = client.policy.createScriptURL("offline.js");
  await navigator.serviceWorker.register(/** @type {string} */ (worker));
  const cache = await caches.open("limber " + folder);
  await dropOldIndex(cache, index[1], folder + "search/", wanted);
  for (const address of wanted) {
    if (await cache.match(address)) continue;
    const response = await fetch(address, { cache: "force-cache" });
    if (response.ok) await cache.put(address, response);
  }
}

/**
 * Deletes the files of another index, unless this one is kept already.
 * @param {Cache} cache
 * @param {string} manifest its address
 * @param {string} folder of the index
 * @param {Set<string>} wanted addresses that stay
 */
async function dropOldIndex(cache, manifest, folder, wanted) {
  if (await cache.match(manifest)) return;
  const old = (await cache.keys()).filter(({ url }) => url.includes(folder) && !wanted.has(url));
  await Promise.all(old.map(request => cache.delete(request)));
}
