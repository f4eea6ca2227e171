/* Search, up to the first list: finds titles. What follows a list (excerpts, facets, corrections) is search-more.js.
   Loads the parts of the index below search/ as it needs them, by script elements, so that it also works from disk.
   The rules for words come with the index: Limber made it by the same. */
(function () {
  "use strict";
  const id = name => document.getElementById(name);
  const form = id("search"), box = id("query"), list = id("results"), status = id("status"), notes = id("notes");
  const none = id("none"), card = id("first"), narrow = id("facets"), keys = id("keys");
  const given = form.dataset, words = JSON.parse(given.words), kinds = JSON.parse(given.kinds);
  const say = (key, values) => (words[key] || "").replace(/\{(\w+)\}/g, (all, name) => values[name]);
  const element = (name, text, kind) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };

  /* Files. Only the names of this site's own search scripts pass. */
  const rule = { createScriptURL(name) {
    if (/^(search\/[a-z]+\d*(-[0-9a-f]{6})?|assets\/search-more\.[0-9a-f]{10}|offline)\.js$/.test(name)) return name;
    throw new TypeError(name);
  } };
  const policy = window.trustedTypes ? trustedTypes.createPolicy("limber", rule) : rule;
  let files = {}, waiting = {}, turn = 0, key = 0;
  const wants = {}, PAUSE = { t: 200, p: 200, f: 500 };
  window.limberSearch = (name, content) => { files[name] = content; };
  /* While someone types, a part of the index waits for a pause, and is left when the next letter does not need it. */
  function file(name) {
    wants[name] = turn;
    return waiting[name] || (waiting[name] = name in files ? Promise.resolve(files[name]) : new Promise((done, fail) => {
      const end = () => {
        if (name in files) return done(files[name]);
        delete waiting[name];
        fail(new Error(name));
      };
      const load = () => {
        const script = element("script");
        try {
          if (pause && wants[name] !== turn) return end();
          script.src = policy.createScriptURL(name === "more" ? given.more : "search/" + name + ".js");
        } catch (refused) { return end(); }
        script.onload = script.onerror = () => { script.remove(); end(); };
        document.head.append(script);
      };
      const pause = PAUSE[name.replace(/\d.*/, "")], wait = key + pause - performance.now();
      if (wait > 0) setTimeout(load, wait); else load();
    }));
  }

  /* Words and terms: cuts a text into words, evens out spelling, finds stems, all by the rules of the index. */
  let index, stem, opening, more;
  const plain = text => text.toLowerCase().replace(/['\x60]/g, "").match(/[a-z0-9]+/g) || [];
  async function split(text) {
    text = text.replace(/[‘’]/g, "'");
    return /[^\0-\x7f]/.test(text) ? (await (await extras()).characters())(text).map(found => found.word) : plain(text);
  }
  function stemmer(text) {
    const lines = text.split("\n").map(line => line.split(" ")), of = word => lines.filter(line => line[0] === word);
    const exact = new Map(of("exact").map(line => line.slice(1))), known = new Map(), steps = [];
    let rules;
    const value = word => word === "-" ? "" : word, pattern = word => new RegExp((of(word)[0] || [])[1]);
    const spell = of("spell").map(line => [new RegExp(line[1]), line[2]]);
    const marked = new RegExp(pattern("marked"), "g"), first = pattern("first"), second = pattern("second");
    lines.forEach(([kind, ending, to, region, before]) => {
      if (kind === "step") steps.push([rules = [], []]);
      if (kind === "after") rules = steps[steps.length - 1][1];
      if (kind === "rule") rules.push([value(ending), value(to), region, new RegExp(value(before))]);
    });
    const end = (pattern, word, from) => {
      const match = pattern.exec(word.slice(from));
      return match ? from + match[0].length : word.length;
    };
    function apply(rules, word, one, two) {
      let decided;
      for (const [ending, to, region, before] of rules) {
        if (decided && ending !== decided || !word.endsWith(ending)) continue;
        decided = ending;
        const at = word.length - ending.length, rest = word.slice(0, at);
        if ([true, at >= one, at >= two, at === one][region] && before.test(rest)) {
          return to[0] === "<" ? rest.slice(0, -1) + to.slice(1) : rest + to;
        }
      }
      return word;
    }
    function stemOf(word) {
      if (exact.has(word)) return exact.get(word);
      if (!steps.length || !/^[a-z]{3,}$/.test(word)) return word;
      let stem = word.replace(marked, "$1Y");
      const one = end(first, stem, 0), two = end(second, stem, one);
      for (const [rules, after] of steps) {
        const shorter = apply(rules, stem, one, two);
        stem = shorter.length < stem.length && stem.startsWith(shorter) ? apply(after, shorter, one, two) : shorter;
      }
      return stem.toLowerCase();
    }
    return {
      stops: new Set(of("stop").flatMap(line => line.slice(1))), endings: of("ending").flatMap(line => line.slice(1)),
      term(word) {
        if (!known.has(word)) known.set(word, stemOf(spell.reduce((text, [from, to]) => text.replace(from, to), word)));
        return known.get(word);
      }
    };
  }
  const sum = text => [...text].reduce((sum, sign) => Math.imul(sum, 31) + sign.charCodeAt() | 0, 0);

  /* The index. */
  const open = name => file(name).then(manifest => {
    stem = stemmer(manifest.rules);
    if (manifest.format !== 3 || sum(plain(manifest.check).map(stem.term).join(" ")) !== manifest.agree) throw new Error("rules");
    manifest.decoded = {};
    return index = manifest;
  });
  const start = () => opening || (opening = open(given.start).catch(recover));
  /* A page of an earlier build asks which index is current; a script of an earlier build gets itself anew, once. */
  function recover(problem) {
    delete waiting.current;
    delete files.current;
    return file("current").then(name => {
      if (name === given.start) throw problem;
      given.start = name;
      return open(name);
    }).catch(again => {
      opening = null;
      if (again.message === "rules") renew();
      throw again;
    });
  }
  function renew() {
    if ((history.state || {}).again) return;
    history.replaceState({ again: true }, "");
    location.reload();
  }
  /* The second script, made at home here. */
  const extras = () => more || (more = file("more").then(make => make(own)).catch(problem => {
    more = null;
    if (index) file("current").then(name => name !== given.start && renew(), () => {});
    throw problem;
  }));
  const name = (kind, n, hash, i) => kind + n + "-" + hash.substr(6 * i, 6);
  async function entry(kind, n) {
    const { per, hash } = index[kind];
    if (!per) return [index[kind], n];
    const group = Math.floor(n / per);
    return [await file(name(kind + kind, group, hash, group)), n % per];
  }
  async function part(kind, n) {
    const [directory, i] = await entry(kind, n);
    return file(name(kind, n, directory.hash, i));
  }
  /* Words in order: a capital letter for how much is shared with the word before, then the rest. */
  function unfold(text) {
    let word = "";
    return (text.match(/[A-Z][^A-Z]*/g) || []).map(code => word = word.slice(0, code.charCodeAt() - 65) + code.slice(1));
  }
  function last(directory, word) {
    const from = directory.list || (directory.list = unfold(directory.from));
    let low = 0, high = from.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (from[middle] <= word) low = middle; else high = middle;
    }
    return low;
  }
  /* The number of the shard where a word stands or would stand. */
  async function locate(kind, word) {
    const { per } = index[kind], group = last(index[kind], word);
    return per ? group * per + last((await entry(kind, group * per))[0], word) : group;
  }
  const size = kind => index[kind].per ? Infinity : index[kind].hash.length / 6;
  function reader(text) {
    const bytes = atob(text);
    let at = 0;
    const bit = () => bytes.charCodeAt(at >> 3) >> 7 - (at++ & 7) & 1;
    const bits = width => { let value = 0; while (width-- > 0) value = value * 2 + bit(); return value; };
    return width => {
      let zeros = 0, k = 0, next = 0;
      while (!bit()) zeros++;
      const count = (1 << zeros | bits(zeros)) - 1, pages = [], impacts = [];
      while (count && count * 100 * 2 ** (k + 1) <= 69 * index.pages) k++;
      for (let i = 0; i < count; i++) {
        let gap = 0;
        while (bit()) gap++;
        next += gap * 2 ** k + bits(k);
        pages.push(next++);
        impacts.push(bits(width));
      }
      return { pages, impacts };
    };
  }
  async function shard(kind, n) {
    const key = kind + n, { decoded } = index;
    if (!decoded[key]) {
      const [text, bits] = await part(kind, n), read = bits && reader(bits);
      decoded[key] = new Map(unfold(text).map(word => [word, read && read(4)]));
    }
    return decoded[key];
  }
  const lookup = async term => term && (await shard("t", await locate("t", term))).get(term);
  /* The terms between two words, from a few shards at most around the place of a third. */
  async function between(kind, from, to, near, most) {
    const [low, high, middle] = await Promise.all([from, to, near].map(word => locate(kind, word)));
    const first = Math.max(low, middle - (most - 1 >> 1)), shards = [];
    for (let n = first; n <= Math.min(high, first + most - 1, size(kind) - 1); n++) shards.push(shard(kind, n));
    return (await Promise.all(shards)).flatMap(lists => [...lists.keys()]).filter(term => term >= from && term <= to && !/\*/.test(term));
  }

  /* What a word of the query may stand for: terms with their worth. */
  const END = "\uffff";
  async function meaning({ word, term }, typing) {
    const exact = await lookup(term), terms = new Map(exact && [[term, 1]]);
    const add = (term, worth) => { if (worth > (terms.get(term) || 0)) terms.set(term, worth); };
    if (typing && word.length < 3) {
      if (await lookup(word + "*")) add(word + "*", exact ? 0.4 : 0.9);
    } else if (typing) {
      for (const start of new Set(exact ? [term] : [word, term])) {
        (await between("t", start, start + END, start, exact ? 1 : 2)).slice(0, 300).forEach(other => {
          add(other, (exact ? 0.4 : 0.9) * (0.6 + 0.4 * start.length / other.length));
        });
      }
      for (let cut = 1; !exact && cut < 6 && word.length - cut > 2; cut++) {
        const stem_ = word.slice(0, -cut);
        if (stem.endings.some(ending => ending.startsWith(word.slice(-cut))) && await lookup(stem_)) { add(stem_, 0.9); break; }
      }
    }
    return terms;
  }
  /* The words of a query with their meanings; what had to be changed or left out is told. */
  async function read(query) {
    const all = (await split(query)).slice(0, 12).map(word => ({ word, typed: word, term: stem.term(word) }));
    const telling = all.filter(token => !stem.stops.has(token.word)), last = all[all.length - 1];
    const question = { all, tokens: telling.length ? telling : all, told: [] }, open = /[\p{L}\p{N}]$/u.test(query);
    await Promise.all(question.tokens.map(async token => { token.terms = await meaning(token, token.open = open && token === last); }));
    if (question.tokens.some(token => !token.terms.size)) await (await extras()).mend(question);
    return question;
  }

  /* Pages by how well they answer: impacts by rarity, all words before some, a page's name before everything. */
  const SHARE = { 11: 0.3, 12: 0.34, 13: 0.5, 14: 0.8, 15: 1 };
  /* The pages that have all these words, in this order, for a name or at its beginning, as far as the shard of the first
     word tells. */
  async function called(tokens) {
    const found = new Map(), key = tokens.map(token => token.word).join(""), term = stem.term(key);
    if (tokens.length < 2 || tokens.length > 5 || await locate("t", key) !== await locate("t", tokens[0].term)) return found;
    const terms = tokens[tokens.length - 1].open ? await between("t", key, key + END, key, 1) : [];
    for (const other of new Set([term, ...terms.slice(0, 50)])) {
      const { pages, impacts } = await lookup(other) || { pages: [] };
      pages.forEach((page, i) => found.set(page, Math.max(found.get(page) || 0, (SHARE[impacts[i]] || 0) * (other === term ? 1 : 0.6))));
    }
    return found;
  }
  async function rank({ tokens }) {
    const names = await called(tokens), zeros = () => new Float64Array(index.pages), hits = [];
    const sum = zeros(), met = zeros(), name = zeros(), named = zeros();
    let total = 0;
    for (const token of tokens) {
      const value = zeros(), share = zeros();
      let size = 0;
      for (const [{ pages, impacts }, worth] of await Promise.all([...token.terms].map(async ([term, worth]) => [await lookup(term), worth]))) {
        pages.forEach((page, i) => {
          if (!value[page]) size++;
          value[page] = Math.max(value[page], worth * Math.min(10, impacts[i]) / 10);
          share[page] = Math.max(share[page], (SHARE[impacts[i]] || 0) * (1 + worth) / 2);
        });
      }
      const idf = token.idf = Math.log(1 + (index.pages - size + 0.5) / (size + 0.5)) + 0.1;
      total += idf;
      value.forEach((worth, page) => {
        if (!worth) return;
        sum[page] += worth * idf;
        met[page] += idf;
        name[page] += share[page];
        if (share[page]) named[page] += idf;
      });
    }
    sum.forEach((sum, page) => {
      if (sum) hits.push({ page, score: (sum * met[page] + Math.min(1, name[page]) * named[page] ** 2) / total + (names.get(page) || 0) * total / 2 });
    });
    return hits;
  }
  /* The first of many, in order, without sorting all of them. */
  function best(hits, most) {
    const least = Float64Array.from(hits, hit => hit.score).sort()[Math.max(0, hits.length - most)];
    return hits.filter(hit => !(hit.score < least)).sort((a, b) => b.score - a.score || a.page - b.page).slice(0, most);
  }
  const danger = ({ all, tokens }) => {
    const terms = new Set([...all, ...tokens].map(token => token.term)), [page, phrases] = index.help;
    return phrases && phrases.some(phrase => phrase.split(" ").every(term => terms.has(term))) ? page : -1;
  };

  /* What a result shows. */
  async function title(page) {
    const block = index.block, number = Math.floor(page / block), rows = (await part("p", number))[0].split("\n");
    const at = page % block, [label, section, address, hash] = rows[at].split("\t"), folder = index.sections[parseInt(section, 10)];
    let begin = at;
    while (!rows[begin].split("\t")[3]) begin--;
    return { label, pictured: section.endsWith("+"), kind: kinds[folder], address: address || (folder && folder + "/") + plain(label).join("-") + ".html",
      text: "f" + (number * block + begin) + "-" + rows[begin].split("\t")[3], place: at - begin };
  }

  /* The page. */
  let timer = 0, typed = "", retried = "";
  /* The list below waits for the answer above it, so that it does not jump away under a reader. */
  const hold = on => { document.querySelector(".az").style.visibility = on ? "hidden" : ""; };
  function tell(text, wait) {
    clearTimeout(timer);
    if (!wait) status.textContent = text;
    timer = setTimeout(() => { status.textContent = text; hold(false); }, wait || 100);
  }
  const busy = on => list.setAttribute("aria-busy", on);
  /* The addresses of the whole index of a small guide. */
  async function all() {
    const found = ["current", given.start], add = (kind, hash) => { for (let i = 0; i < hash.length / 6; i++) found.push(name(kind, i, hash, i)); };
    if (index.shown > 5) {
      "t r x u".split(" ").forEach(kind => add(kind, index[kind].hash));
      for (let page = 0; page < index.pages; page++) found.push((await title(page)).text);
    }
    return found.map(name => new URL("search/" + name + ".js", location).href);
  }
  async function show() {
    const query = box.value.trim(), mine = ++turn, found = ticked(), narrowed = Object.keys(found).length > 0;
    busy(true);
    if (!query && !narrowed) {
      busy(false);
      list.replaceChildren();
      none.hidden = notes.hidden = true;
      if (card) card.hidden = true;
      tell("", 0);
      if (ticked === chosen) return;
    }
    try {
      await start();
      const narrowBy = (narrowed || ticked !== chosen) && await (await extras()).facets();
      if (mine !== turn) return;
      const question = await read(box.value.trimStart().slice(0, 200));
      let hits = question.tokens.length ? await rank(question) : [];
      if (!query) hits = Array.from({ length: index.pages }, (any, page) => ({ page, score: 0 }));
      const first = danger(question);
      if (mine !== turn) return;
      if (narrowBy) hits = narrowBy(hits, found);
      if (!query && !narrowed) return;
      await paint(hits.filter(hit => hit.page !== first), question, first, mine, narrowed);
    } catch (problem) {
      if (mine !== turn) return;
      busy(false);
      tell(say("failed"), 0);
      retry(problem);
    }
  }
  /* A part did not come: perhaps there is a newer index, perhaps the network faltered. */
  function retry(problem) {
    if (!index || !problem.message.includes("-") || retried === problem.message) return;
    retried = problem.message;
    files = {};
    waiting = {};
    more = null;
    file("current").then(name => opening = open(given.start = name)).then(show, () => {});
  }
  async function paint(hits, question, first, mine, narrowed) {
    const items = best(hits, 50).map(hit => ({ hit, item: element("li") })), last = element("li", "", "more");
    const button = element("button", say("more"), "btn"), total = hits.length + (first >= 0);
    let shown = 0;
    button.type = "button";
    button.onclick = () => add(10).catch(retry);
    last.append(button);
    async function add(number) {
      const some = items.slice(shown, shown + number), again = shown > 0;
      shown += some.length;
      const titles = some.map(one => title(one.hit.page));
      Promise.all(titles).catch(() => {});
      for (let i = 0; i < some.length; i++) {
        const one = some[i], { label, address, kind, pictured } = one.shown = await titles[i], link = element("a", label);
        if (mine !== turn) return;
        link.href = address;
        link.setAttribute("data-search-result", "");
        if (pictured) {
          const picture = element("img");
          Object.assign(picture, { loading: "lazy", alt: "", width: 96, height: 72, src: address.replace(/html$/, "svg") });
          one.item.append(picture);
        }
        one.item.append(link, element("span", kind, "over"), one.text = element("p"));
        if (i) last.before(one.item);
        else if (again) { last.before(one.item); link.focus(); }
        else list.replaceChildren(one.item, last);
      }
      if (!some.length) list.replaceChildren();
      last.hidden = shown >= items.length;
      busy(false);
      extras().then(all => all.follow(some, question, () => mine === turn)).catch(problem => mine === turn && retry(problem));
    }
    notes.hidden = true;
    if (question.told.length) (await extras()).notice(question, []);
    none.hidden = total > 0;
    if (card) {
      card.hidden = first < 0;
      card.querySelector("a").toggleAttribute("data-search-result", first >= 0);
    }
    if (total) tell(say(total === 1 ? "one" : "other", { count: total }), 700);
    else tell(narrowed ? say("none-left") : say("none", { query: box.value.trim() }), 0);
    return add(index.shown);
  }

  /* The address: what was asked for, so that back, reload and a shared link bring it again. */
  const asked = () => new URLSearchParams(location.search);
  const GROUPS = ["area", "position", "equipment", "kind", "level", "minutes"];
  function chosen() {
    const found = {};
    asked().forEach((value, key) => { if (GROUPS.includes(key)) (found[key] = found[key] || []).push(value); });
    return found;
  }
  let ticked = chosen;
  function wanted() {
    const found = new URLSearchParams(), query = box.value.trim();
    if (query) found.set("q", query);
    Object.entries(ticked()).forEach(([key, values]) => values.forEach(value => found.append(key, value)));
    return (found + "" && "?" + found) || location.pathname;
  }
  function changed(step) {
    const to = wanted();
    try {
      history[step && to !== typed ? "pushState" : "replaceState"](step ? null : history.state, "", to);
      if (step) typed = to;
    } catch (fromDisk) { /* the address stays */ }
    show();
  }
  function restore() {
    box.value = asked().get("q") || "";
    if (more) more.then(all => all.tick(), () => {});
    typed = wanted();
    if (typed !== location.pathname) { hold(true); show(); } else if (opening) show();
  }
  box.addEventListener("focus", () => start().catch(() => {}));
  box.addEventListener("input", () => { key = performance.now(); changed(false); });
  narrow.addEventListener("toggle", () => { if (narrow.open && ticked === chosen) start().then(extras).then(all => all.facets()).then(show, () => {}); });
  form.addEventListener("submit", event => { event.preventDefault(); key = 0; changed(true); });
  /* Extras for a keyboard, until a reader turns them off. */
  const on = keys.querySelector("input");
  narrow.classList.remove("wait");
  keys.hidden = false;
  try { on.checked = localStorage.getItem("limber-keys") !== "off"; } catch (blocked) { /* they stay on */ }
  on.addEventListener("change", () => {
    try { localStorage.setItem("limber-keys", on.checked ? "on" : "off"); } catch (blocked) { /* for this page only */ }
  });
  addEventListener("keydown", event => {
    const slash = event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (!on.checked || !(slash || event.key === "k" && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  const own = { all, narrow, notes, say, element, file, part, lookup, between, reader, meaning, chosen, changed, policy,
    get index() { return index; }, get stem() { return stem; }, set ticked(by) { ticked = by; } };
  /* For the tests: a text as the search terms of this client. */
  window.limberSearch.terms = text => start().then(() => split(text)).then(found => found.map(stem.term).join(" "));
  addEventListener("popstate", restore);
  addEventListener("pageshow", event => { if (event.persisted) restore(); });
  restore();
})();
