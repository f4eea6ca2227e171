/* Lets the search, and the pages that a reader opened after it, work without a network. Pages come from the network first;
   files that carry the hash of their content never change and come from the copy. search.js asks for this. */
(function () {
  "use strict";
  const scope = new URL(self.registration.scope), store = "limber " + scope.pathname;
  const plain = address => address.replace(/[?#].*/, "");
  addEventListener("install", () => self.skipWaiting());
  addEventListener("activate", event => event.waitUntil(self.clients.claim()));
  addEventListener("fetch", event => {
    const address = plain(event.request.url);
    if (event.request.method === "GET" && address.startsWith(scope.href)) event.respondWith(answer(event.request, address));
  });
  async function answer(request, address) {
    const kept = await caches.open(store), copy = await kept.match(address);
    if (copy && /[-.][0-9a-f]{6,10}\.\w+$/.test(address)) return copy;
    try {
      const fresh = await fetch(request);
      if (fresh.ok && fresh.type === "basic") await kept.put(address, fresh.clone());
      return fresh;
    } catch (gone) {
      return copy || Response.error();
    }
  }
})();
