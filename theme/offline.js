/* Lets what a reader keeps work without a network: a session with its page, the search, or the whole guide, and pages that
   are opened after that. Pages come from the network first; files that carry the hash of their content never change and come
   from the copy. Scripts that keep something register it; "Forget everything" removes it. */
(function () {
  "use strict";
  const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
  const scope = new URL(worker.registration.scope);
  const cacheName = "limber " + scope.pathname;

  /** The page that says what is kept; it stands in for pages that are not. */
  const KEPT_PAGES = scope.href + "offline.html";

  /** An entry that remembers that the reader knows of the missing network. */
  const TOLD = scope.href + "offline-told";

  /** A file whose name says what is in it. */
  const FINGERPRINTED = /[-.][0-9a-f]{6,10}\.\w+$/;

  /** What a page or a style sheet names to be shown: in quotes, or in brackets. */
  const NAMED = /["(]([^"()\s]+\.(?:css|js|woff2|svg|png|jpe?g|webp|avif|gif|webmanifest))[")]/g;

  worker.addEventListener("install", installing => {
    worker.skipWaiting();
    installing.waitUntil(keep([KEPT_PAGES, scope.href], () => {}).catch(() => { /* They come with what is kept next. */ }));
  });
  worker.addEventListener("activate", activation =>
    activation.waitUntil(worker.clients.claim().then(removeUnused)));
  worker.addEventListener("message", asked => {
    const [port] = asked.ports;
    const { keep: addresses } = asked.data;
    asked.waitUntil(keep(addresses, done => port.postMessage({ done })).then(
      () => port.postMessage({ end: "kept" }),
      problem => port.postMessage({ end: problem.name === "QuotaExceededError" ? "full" : "failed" })));
  });
  worker.addEventListener("fetch", asked => {
    const address = asked.request.url.replace(/[?#].*/, "");
    if (asked.request.method === "GET" && address.startsWith(scope.href)) {
      asked.respondWith(answer(asked, address));
    }
  });

  /**
   * @param {FetchEvent} asked
   * @param {string} address without query and fragment
   */
  async function answer(asked, address) {
    const cache = await caches.open(cacheName);
    const copy = await copyOf(cache, address);
    if (copy && FINGERPRINTED.test(address)) return copy;
    const isPage = asked.request.mode === "navigate";
    /** @type {Response} */
    let fresh;
    try {
      fresh = await fetch(asked.request);
    } catch {
      if (!isPage) return copy || Response.error();
      return answerAlone(cache, copy, address);
    }
    if (isPage) await cache.delete(TOLD);
    if (fresh.ok && fresh.type === "basic") {
      // A full disk must not keep a page from its reader.
      await cache.put(address, fresh.clone()).catch(() => {});
      if (isPage && copy) asked.waitUntil(tidyAfter(copy, fresh.clone()));
    }
    return fresh;
  }

  /**
   * A page that changed is one of a new build, which may need other files.
   * @param {Response} copy
   * @param {Response} fresh
   */
  async function tidyAfter(copy, fresh) {
    if (await copy.text() !== await fresh.text()) await removeUnused();
  }

  /**
   * A page without a network: its copy, else the page that lists what is kept.
   * @param {Cache} cache
   * @param {Response | undefined} copy
   * @param {string} address
   */
  async function answerAlone(cache, copy, address) {
    const isTold = await cache.match(TOLD);
    const list = await cache.match(KEPT_PAGES);
    if (!list) return copy || Response.error();
    if (!isTold) await cache.put(TOLD, new Response("")).catch(() => {});
    if (!copy) return Response.redirect(KEPT_PAGES + "?to=" + encodeURIComponent(address.slice(scope.href.length)));
    const [line] = /<div class="offline[^]*?<\/div>/.exec(await list.text()) || [];
    if (isTold || !line || address === KEPT_PAGES) return copy;
    const text = (await copy.text()).replace(/<main[^>]*>/, main => main + line);
    return new Response(text, { headers: copy.headers });
  }

  /**
   * @param {Cache} cache
   * @param {string} address
   */
  async function copyOf(cache, address) {
    return await cache.match(address)
      || await cache.match(address.endsWith("/") ? address + "index.html" : address.replace(/\/index\.html$/, "/"));
  }

  /**
   * Keeps pages and files with all that they name to be shown.
   * @param {string[]} addresses
   * @param {(done: number) => void} tell
   */
  async function keep(addresses, tell) {
    const cache = await caches.open(cacheName);
    const wanted = new Set(addresses);
    let done = 0;
    for (const address of wanted) {
      for (const named of filesNamedIn(await keepOne(cache, address), address)) wanted.add(named);
      tell(++done);
    }
    await removeUnused();
  }

  /**
   * @param {Cache} cache
   * @param {string} address
   * @returns {Promise<string>} the text of a page or style sheet
   */
  async function keepOne(cache, address) {
    const isFixed = FINGERPRINTED.test(address);
    const copy = isFixed && await cache.match(address);
    const response = copy || await fetch(address, { cache: isFixed ? "force-cache" : "no-cache" });
    if (!response.ok) return "";
    const text = await textOf(response);
    // A copy that was redirected could not answer for a page.
    if (!copy) await cache.put(address, new Response(await response.blob(), { headers: response.headers }));
    return text;
  }

  /**
   * The text of a page, a style sheet or a manifest; of any other file nothing.
   * @param {Response} response
   */
  function textOf(response) {
    return /text\/(html|css)|manifest/.test(response.headers.get("content-type") || "") ? response.clone().text() : "";
  }

  /**
   * @param {string} text
   * @param {string} address
   */
  function filesNamedIn(text, address) {
    return [...text.matchAll(NAMED)].map(match => new URL(match[1], address).href).filter(file => file.startsWith(scope.href));
  }

  /** Removes files of earlier builds that no kept page names any more; not while a session may need them. */
  async function removeUnused() {
    const locks = await worker.navigator.locks?.query();
    if (locks?.held?.some(lock => /^limber:.*:session$/.test(lock.name || ""))) return;
    const cache = await caches.open(cacheName);
    const used = new Set();
    const addresses = (await cache.keys()).map(request => request.url);
    const isAsset = (/** @type {string} */ address) => address.startsWith(scope.href + "assets/");
    for (const address of addresses.filter(kept => !isAsset(kept))) used.add(address);
    for (const address of used) {
      const copy = await cache.match(address);
      const text = copy ? await textOf(copy) : "";
      filesNamedIn(text, address).forEach(file => used.add(file));
    }
    await Promise.all(addresses.filter(address => !used.has(address)).map(address => cache.delete(address)));
  }
})();
