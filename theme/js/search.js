/* Search: loads its data on demand, ranks, and lists links. Needs no fetch, so that it also works from disk. */
(function () {
  "use strict";
  var form = document.getElementById("search"), box = document.getElementById("query");
  var list = document.getElementById("results"), status = document.getElementById("status");
  var none = document.getElementById("none"), words = form.dataset, kinds = JSON.parse(words.kinds);
  var pages = null, synonyms = [], asked = false, timer = 0;

  /* Only the site's own fingerprinted scripts pass. */
  var rules = { createScriptURL: function (name) {
    if (/^assets\/[\w-]+(\.[\w-]+)*\.js$/.test(name)) return name;
    throw new TypeError(name);
  } };
  var policy = window.trustedTypes ? trustedTypes.createPolicy("limber", rules) : rules;

  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }
  function split(text) { text = fold(text); return text ? text.split(" ") : []; }

  /* At most one slip: a letter wrong, missing, too many, or two swapped. */
  function near(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    var i = 0, x = a.length, y = b.length;
    while (i < x && i < y && a[i] === b[i]) i++;
    while (x > i && y > i && a[x - 1] === b[y - 1]) { x--; y--; }
    return (x - i < 2 && y - i < 2) || (x - i === 2 && y - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i]);
  }
  function match(term, word, last) {
    if (term === word) return 1;
    if (word.startsWith(term) && (last || word.length - term.length < 3) && (last || term.length > 2)) return 0.7;
    if (term.startsWith(word) && word.length > 3 && term.length - word.length < 4) return 0.6;
    if (term.length > 3 && word.length > 3) {
      if (near(term, word)) return 0.4;
      if (last && word.length > term.length && term.length > 4 && near(term, word.slice(0, term.length))) return 0.3;
    }
    return 0;
  }
  function best(term, field, last) {
    return field.reduce(function (top, word) { return Math.max(top, match(term, word, last)); }, 0);
  }

  /* The pages that a synonym points at, with what they earn: more for a phrase than for a word, so that "numb bum" is no bum. */
  function answers(query) {
    var earned = {}, terms = query.split(" ");
    synonyms.forEach(function (group) {
      var hit = group.say.reduce(function (most, say) {
        var length = Math.min(say.split(" ").length, terms.length);
        return (" " + query + " ").includes(" " + say + " ") || (query.length > 3 && say.startsWith(query))
          || (say.length > 4 && !say.includes(" ") && terms.some(function (term) { return near(term, say); })) ? Math.max(most, length) : most;
      }, 0);
      if (!hit) return;
      group.pages.forEach(function (page, place) {
        earned[page] = Math.max(earned[page] || 0, 12 + 4 * hit - 2 * place);
      });
      pages.forEach(function (page, number) {
        if (page.all.includes(group.also)) earned[number] = Math.max(earned[number] || 0, 4);
      });
    });
    return earned;
  }
  function rank(query) {
    var terms = query.split(" "), earned = answers(query), found = [];
    pages.forEach(function (page, number) {
      var score = 0, met = 0;
      terms.forEach(function (term, place) {
        var last = place === terms.length - 1;
        var worth = Math.max(8 * best(term, page.title, last), 4 * best(term, page.words, last), 2 * best(term, page.text, last));
        score += worth;
        if (worth) met++;
      });
      if (page.name === query) score += 40;
      else if (page.name.startsWith(query)) score += 10;
      if (met === terms.length) score += 6;
      score = score * met / terms.length + (earned[number] || 0);
      if (score > 1.5) found.push({ page: page, score: score, all: met === terms.length || earned[number] });
    });
    if (found.some(function (hit) { return hit.all; })) found = found.filter(function (hit) { return hit.all; });
    return found.sort(function (a, b) { return b.score - a.score || (a.page.name < b.page.name ? -1 : 1); }).slice(0, 20);
  }

  function element(name, text, kind) {
    var made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }
  function say(text, delay) {
    clearTimeout(timer);
    timer = setTimeout(function () { status.textContent = text; wait(false); }, delay);
  }
  /* The list below waits for the answer above it, so that it does not jump away under a reader. */
  function wait(on) { document.querySelector(".az").style.visibility = on ? "hidden" : ""; }
  function show() {
    var query = fold(box.value);
    if (!pages || !query) {
      list.replaceChildren();
      none.hidden = true;
      say("", 0);
      return;
    }
    var found = rank(query);
    list.replaceChildren.apply(list, found.map(function (hit) {
      var item = document.createElement("li"), link = element("a", hit.page.label);
      link.href = hit.page.address;
      item.append(link, element("span", kinds[hit.page.kind] || "", "over"), element("p", hit.page.summary));
      return item;
    }));
    none.hidden = found.length > 0;
    if (found.length) say((found.length === 1 ? words.one : words.other).replace("{count}", found.length), 600);
    else say(words.none.replace("{query}", box.value.trim()), 0);
  }

  window.limberSearch = function (data) {
    pages = data.pages.map(function (row) {
      return { label: row[0], address: row[1], kind: row[2], summary: row[4], name: fold(row[0]), title: split(row[0]),
        words: split(row[3]), text: split(row[4]), all: fold(row[0] + " " + row[3]) };
    });
    synonyms = data.synonyms.map(function (row) { return { say: row[0].map(fold), also: fold(row[1]), pages: row[2] }; });
    show();
  };
  function load() {
    if (asked || !words.src) return;
    asked = true;
    var script = document.createElement("script");
    script.src = policy.createScriptURL(words.src);
    script.onerror = function () { wait(false); };
    document.head.append(script);
  }
  function remember() {
    var query = box.value.trim();
    try { history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname); } catch (fromDisk) { /* the address stays */ }
  }
  box.addEventListener("focus", load);
  box.addEventListener("input", function () { load(); show(); remember(); });
  form.addEventListener("submit", function (event) { event.preventDefault(); load(); show(); remember(); });
  box.value = new URLSearchParams(location.search).get("q") || box.value;
  if (box.value) { wait(true); load(); }
})();
