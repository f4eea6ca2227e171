/* Lets the search, and the pages that a reader opened after it, work without a network. Pages come from the network first;
   files that carry the hash of their content never change and come from the copy. search-more.js asks for this. */
(function () {
  "use strict";
  const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
  const scope = new URL(worker.registration.scope);
  const cacheName = "limber " + scope.pathname;

  /** A file whose name says what is in it. */
  const FINGERPRINTED = /[-.][0-9a-f]{6,10}\.\w+$/;

  worker.addEventListener("install", () => worker.skipWaiting());
  worker.addEventListener("activate", activation => activation.waitUntil(worker.clients.claim()));
  worker.addEventListener("fetch", asked => {
    const address = asked.request.url.replace(/[?#].*/, "");
    if (asked.request.method === "GET" && address.startsWith(scope.href)) {
      asked.respondWith(answer(asked.request, address));
    }
  });

  /**
   * @param {Request} request
   * @param {string} address without query and fragment
   */
  async function answer(request, address) {
    const cache = await caches.open(cacheName);
    const copy = await cache.match(address);
    if (copy && FINGERPRINTED.test(address)) return copy;
    try {
      const fresh = await fetch(request);
      if (fresh.ok && fresh.type === "basic") await cache.put(address, fresh.clone());
      return fresh;
    } catch {
      return copy || Response.error();
    }
  }
})();
