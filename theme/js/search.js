/* Search. Loads the parts of the index below search/ as it needs them, by script elements, so that it also works from
   disk. The rules for words come with the index: Limber made it by the same. */
(function () {
  "use strict";
  const id = name => document.getElementById(name);
  const form = id("search"), box = id("query"), list = id("results"), status = id("status"), notes = id("notes");
  const none = id("none"), card = id("first"), narrow = id("facets"), keys = id("keys");
  const words = JSON.parse(form.dataset.words), kinds = JSON.parse(form.dataset.kinds);
  const say = (key, values) => (words[key] || "").replace(/\{(\w+)\}/g, (all, name) => values[name]);

  /* Files. Only the names of this site's own search scripts pass. */
  const rule = { createScriptURL(name) {
    if (/^search\/[a-z]+\d*(-[0-9a-f]{6})?\.js$/.test(name)) return name;
    throw new TypeError(name);
  } };
  const policy = window.trustedTypes ? trustedTypes.createPolicy("limber", rule) : rule;
  let files = {}, waiting = {};
  window.limberSearch = (name, content) => { files[name] = content; };
  const file = name => waiting[name] || (waiting[name] = name in files ? Promise.resolve(files[name])
    : new Promise((done, fail) => {
      const script = document.createElement("script");
      const failed = () => { delete waiting[name]; fail(new Error(name)); };
      script.src = policy.createScriptURL("search/" + name + ".js");
      script.onload = () => { script.remove(); if (name in files) done(files[name]); else failed(); };
      script.onerror = () => { script.remove(); failed(); };
      document.head.append(script);
    }));

  /* The analyser: folds letters, cuts words, evens out spelling, finds stems, all by the rules of the index. */
  function analyser(text) {
    const lines = text.trim().split("\n").map(line => line.split(" ")), of = word => lines.filter(line => line[0] === word);
    const values = word => of(word).flatMap(line => line.slice(1)), hex = word => parseInt(word, 16);
    const letters = new Map(), exact = new Map(), steps = [], known = new Map(), nothing = word => word === "-" ? "" : word;
    of("shift").forEach(([, from, to, by]) => {
      for (let code = hex(from); code <= hex(to); code++) letters.set(code, String.fromCodePoint(code + hex(by)));
    });
    of("map").forEach(([, from, to]) => [...to].forEach((letter, i) => { if (letter !== ".") letters.set(hex(from) + i, letter); }));
    of("to").forEach(([, to, ...codes]) => codes.forEach(code => letters.set(hex(code), to)));
    const ranges = word => of(word).map(line => [hex(line[1]), hex(line[2])]);
    const drops = ranges("drop"), gaps = ranges("gap"), pairs = ranges("pair");
    const within = (ranges, code) => ranges.some(range => code >= range[0] && code <= range[1]);
    function fold(code) {
      if (letters.has(code)) return letters.get(code);
      const to = within(drops, code) ? "" : within(gaps, code) ? " " : String.fromCodePoint(code);
      letters.set(code, to);
      return to;
    }
    /* Every word of a text with where it stands. */
    function scan(text) {
      const found = [];
      let word = "", start = 0, end = 0, run = [];
      const close = () => { if (word) found.push({ word, start, end }); word = ""; };
      const closeRun = () => {
        if (run.length === 1) found.push(run[0]);
        for (let i = 0; i + 1 < run.length; i++) {
          found.push({ word: run[i].word + run[i + 1].word, start: run[i].start, end: run[i + 1].end });
        }
        run = [];
      };
      for (let i = 0; i < text.length;) {
        const code = text.codePointAt(i), at = i, to = fold(code);
        i += code > 0xffff ? 2 : 1;
        const paired = to !== " " && code > 0xff && within(pairs, code);
        if (to && (paired || to === " ")) close();
        if (to && !paired) closeRun();
        if (paired && to) run.push({ word: to, start: at, end: i });
        else if (to && to !== " ") { if (!word) start = at; word += to; end = i; }
      }
      close();
      closeRun();
      return found;
    }
    const spell = of("spell").map(line => [new RegExp(line[1]), line[2]]);
    lines.forEach(line => {
      const step = steps[steps.length - 1];
      if (line[0] === "exact") exact.set(line[1], line[2]);
      else if (line[0] === "step") steps.push({ rules: [], after: [], open: "rules" });
      else if (line[0] === "after") step.open = "after";
      else if (line[0] === "rule") {
        step[step.open].push({ ending: nothing(line[1]), to: nothing(line[2]), region: +line[3], before: new RegExp(nothing(line[4])) });
      }
    });
    const [marked, first, second] = ["marked", "first", "second"].map(word => new RegExp(values(word)[0], word === "marked" ? "g" : ""));
    function end(pattern, word, from) {
      const match = pattern.exec(word.slice(from));
      return match ? from + match[0].length : word.length;
    }
    function apply(rules, word, one, two) {
      let decided = "";
      for (const { ending, to, region, before } of rules) {
        if (decided && ending !== decided || !word.endsWith(ending)) continue;
        decided = ending;
        const at = word.length - ending.length, rest = word.slice(0, at);
        if ([true, at >= one, at >= two, at === one][region] && before.test(rest)) {
          return to[0] === "<" ? rest.slice(0, -1) + to.slice(1) : rest + to;
        }
      }
      return word;
    }
    function stem(word) {
      if (exact.has(word)) return exact.get(word);
      if (!steps.length || !/^[a-z]{3,}$/.test(word)) return word;
      let stem = word.replace(marked, "$1Y");
      const one = end(first, stem, 0), two = end(second, stem, one);
      steps.forEach(step => {
        const shorter = apply(step.rules, stem, one, two);
        stem = shorter.length < stem.length && stem.startsWith(shorter) ? apply(step.after, shorter, one, two) : shorter;
      });
      return stem.toLowerCase();
    }
    function term(word) {
      if (!known.has(word)) known.set(word, stem(spell.reduce((text, [from, to]) => text.replace(from, to), word)));
      return known.get(word);
    }
    return { scan, term, words: text => scan(text).map(found => found.word), stops: new Set(values("stop")),
      endings: values("ending"), agreed: text => values("check").map(scan).flat().map(found => term(found.word)).join(" ") === text };
  }

  /* The index. */
  let index, words_, opening;
  function open(name) {
    return file(name).then(manifest => {
      words_ = analyser(manifest.rules);
      if (manifest.format !== 1 || !words_.agreed(manifest.agree)) throw new Error("rules");
      index = manifest;
      index.decoded = {};
      return index;
    });
  }
  function start() {
    return opening || (opening = open(form.dataset.start).catch(recover));
  }
  /* A page of an earlier build asks which index is current; a script of an earlier build gets itself anew, once. */
  function recover(problem) {
    delete waiting.current;
    delete files.current;
    return file("current").then(name => {
      const same = name === form.dataset.start;
      form.dataset.start = name;
      if (!same) return open(name);
      throw problem;
    }).catch(again => {
      opening = null;
      if (again.message === "rules" && !(history.state || {}).again) {
        history.replaceState({ again: true }, "");
        location.reload();
      }
      throw again;
    });
  }
  async function entry(kind, n) {
    const top = index[kind];
    if (!top.per) return [top, n];
    const group = Math.floor(n / top.per);
    return [await file(kind + kind + group + "-" + top.hash.substr(6 * group, 6)), n % top.per];
  }
  async function part(kind, n) {
    const [directory, i] = await entry(kind, n);
    return file(kind + n + "-" + directory.hash.substr(6 * i, 6));
  }
  function last(directory, word) {
    const from = directory.list || (directory.list = directory.from.split(" "));
    let low = 0, high = from.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (from[middle] <= word) low = middle; else high = middle;
    }
    return low;
  }
  /* The number of the shard where a word stands or would stand. */
  async function locate(kind, word) {
    const top = index[kind], group = last(top, word);
    if (!top.per) return group;
    return group * top.per + last((await entry(kind, group * top.per))[0], word);
  }
  function size(kind) {
    return index[kind].per ? Infinity : index[kind].hash.length / 6;
  }
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
        impacts.push(width ? bits(width) : 1);
      }
      return { pages, impacts };
    };
  }
  function names(text) {
    let word = "";
    return (text.match(/[A-Z][^A-Z]*/g) || []).map(code => word = word.slice(0, code.charCodeAt(0) - 65) + code.slice(1));
  }
  async function shard(kind, n) {
    const key = kind + n, home = index;
    if (!home.decoded[key]) {
      const [text, bits] = await part(kind, n), terms = names(text), read = bits && reader(bits);
      home.decoded[key] = { terms, lists: read ? new Map(terms.map(term => [term, read(4)])) : null };
    }
    return home.decoded[key];
  }
  async function lookup(term) {
    return term && (await shard("t", await locate("t", term))).lists.get(term);
  }
  /* The terms between two words, from a few shards at most around the place of a third. */
  async function between(kind, from, to, near, most) {
    let low = await locate(kind, from), high = await locate(kind, to);
    const middle = await locate(kind, near);
    low = Math.max(low, middle - (most - 1 >> 1));
    high = Math.min(high, low + most - 1, size(kind) - 1);
    const found = [];
    for (let n = low; n <= high; n++) {
      (await shard(kind, n)).terms.forEach(term => { if (term >= from && term <= to) found.push(term); });
    }
    return found;
  }

  /* How many slips lie between two words: letters wrong, missing, too many or swapped; more than most is just more. */
  function slips(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], row = Array.from({ length: b.length + 1 }, (any, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let cost = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        next[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      before = row;
      row = next;
    }
    return row[b.length];
  }
  const reversed = word => [...word].reverse().join("");
  const END = "\uffff";

  /* Terms for a word that nothing has: at most a few slips away, best first. */
  async function corrections(word, term) {
    const most = term.length < 3 ? 0 : term.length < 8 ? 1 : 2, found = new Map();
    const half = term.slice(0, Math.ceil(term.length / 2));
    const consider = other => {
      let far = Math.min(slips(term, other, most), slips(word, other, most));
      if (far > 1 && other.length > 3 && word.startsWith(other.slice(0, 3))) {
        words_.endings.forEach(ending => { far = Math.min(far, 0.2 + slips(word, other + ending, most)); });
      }
      if (far < most + 0.5 && other.length > 2 && (term.length > 3 || other[0] === term[0])) found.set(other, far);
    };
    if (!most) return [];
    const whole = size("t") === 1;
    (await between("t", whole ? "" : half, whole ? END : half + END, term, 3)).forEach(consider);
    if (!whole && !found.size && index.r) {
      const turned = reversed(term), start = turned.slice(0, Math.ceil(turned.length / 2));
      (await between("r", start, start + END, turned, 3)).forEach(other => consider(reversed(other)));
    }
    const least = Math.min(...found.values()), ranked = [];
    for (const [other, far] of found) {
      if (far === least) ranked.push({ term: other, first: other[0] === term[0], df: ((await lookup(other)) || { pages: [] }).pages.length });
    }
    return ranked.sort((a, b) => b.first - a.first || b.df - a.df).slice(0, 2).map(one => one.term);
  }

  const has = found => found && found.pages.length;
  /* What a word of the query may stand for: terms with their worth, and what became of the word. */
  async function meaning(token, typing) {
    const { word, term } = token, exact = await lookup(term), terms = new Map();
    if (has(exact)) terms.set(term, 1);
    if (typing && (word.length > 1 || !has(exact))) {
      const keep = has(exact) ? 0.4 : 0.9;
      for (const start of new Set([word, term])) {
        (await between("t", start, start + END, start, 2)).slice(0, 400).forEach(other => {
          const worth = keep * (0.4 + 0.6 * start.length / other.length);
          if (worth > (terms.get(other) || 0)) terms.set(other, worth);
        });
      }
      if (!has(exact)) {
        for (let cut = 1; cut < 6 && word.length - cut > 2; cut++) {
          const stem = word.slice(0, -cut);
          if (words_.endings.some(ending => ending.startsWith(word.slice(-cut))) && has(await lookup(stem))) {
            terms.set(stem, 0.9);
            break;
          }
        }
      }
    }
    return terms;
  }
  async function split(word) {
    for (let i = word.length - 3; i > 2; i--) {
      const parts = [word.slice(0, i), word.slice(i)].map(part => ({ word: part, term: words_.term(part) }));
      if (has(await lookup(parts[0].term)) && has(await lookup(parts[1].term))) return parts;
    }
  }
  /* The words of a query with their meanings; what had to be changed or left out is told. */
  async function read(query) {
    const all = words_.words(query).slice(0, 12).map(word => ({ word, typed: word, term: words_.term(word), stop: words_.stops.has(word) }));
    const open = /[\p{L}\p{N}]$/u.test(query), told = [], done = [];
    const rest = all.filter(token => !token.stop), tokens = rest.length ? rest : all;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i], next = tokens[i + 1], before = done[done.length - 1];
      const typing = open && token === all[all.length - 1];
      token.terms = await meaning(token, typing);
      if (!token.terms.size && next) {
        const joined = { word: token.word + next.word, term: words_.term(token.word + next.word) };
        joined.terms = await meaning(joined, open && next === all[all.length - 1]);
        if (joined.terms.size) { done.push(joined); i++; continue; }
      }
      if (!token.terms.size && before) {
        const joined = { word: before.word + token.word, term: words_.term(before.word + token.word) };
        joined.terms = await meaning(joined, typing);
        if (joined.terms.size) { done[done.length - 1] = joined; continue; }
      }
      if (!token.terms.size) {
        const parts = token.word.length > 5 && await split(token.word);
        if (parts) {
          for (const part of parts) { part.terms = new Map([[part.term, 1]]); done.push(part); }
          told.push({ word: token.word, other: parts.map(part => part.word).join(" ") });
          continue;
        }
        (await corrections(token.word, token.term)).forEach((other, place) => {
          if (!place) token.word = other;
          token.terms.set(other, place ? 0.6 : 0.8);
        });
        told.push({ word: token.typed, term: token.terms.size ? token.word : "" });
        if (token.terms.size) token.term = token.word;
      }
      if (token.terms.size) done.push(token);
    }
    return { all, tokens: done, told, open };
  }

  /* Pages by how well they answer: impacts by rarity, all words before some, a page's name before everything. */
  async function rank(question) {
    const { tokens } = question, scores = new Map(), total = { idf: 0 };
    for (const token of tokens) {
      const best = new Map();
      token.names = new Map();
      for (const [term, worth] of token.terms) {
        const { pages, impacts } = await lookup(term);
        pages.forEach((page, i) => {
          const value = worth * impacts[i] / 15;
          if (value > (best.get(page) || 0)) best.set(page, value);
          const called = impacts[i] > 12 ? WORTH[impacts[i]] * worth : 0;
          if (called > (token.names.get(page) || 0)) token.names.set(page, called);
        });
      }
      token.idf = Math.log(1 + (index.pages - best.size + 0.5) / (best.size + 0.5)) + 0.1;
      total.idf += token.idf;
      best.forEach((value, page) => {
        const score = scores.get(page) || { sum: 0, met: 0, name: 0 };
        score.sum += value * token.idf;
        score.met += token.idf;
        scores.set(page, score);
      });
    }
    for (let from = 0; from < tokens.length; from++) {
      for (let to = from + 1; to <= Math.min(tokens.length, from + 5); to++) await name(tokens, from, to, question.open, total.idf, scores);
    }
    return [...scores].map(([page, { sum, met, name }]) => ({ page, score: sum * (met / total.idf) ** 1 + name * total.idf, met: met / total.idf }))
      .sort((a, b) => b.score - a.score || a.page - b.page);
  }
  const WORTH = { 13: 0.25, 14: 0.7, 15: 1 };
  /* Whether some neighbours among the words are the name of a page. */
  async function name(tokens, from, to, open, idf, scores) {
    const part = tokens.slice(from, to), share = part.reduce((sum, token) => sum + token.idf, 0) / idf;
    const give = (page, worth) => {
      const score = scores.get(page);
      if (score) score.name = Math.max(score.name, worth * share * share);
    };
    if (part.length === 1) {
      part[0].names.forEach((worth, page) => give(page, worth));
      return;
    }
    const key = part.map(token => token.word).join(""), term = words_.term(key), full = part.length === tokens.length;
    if (!full && await locate("t", term) !== await locate("t", part[0].term)) return;
    const terms = new Map([[term, 1]]);
    if (full && part.length < 5 && !has(await lookup(term))) terms.set(part.map(token => token.term).sort().join(""), 1);
    if (open && to === tokens.length) (await between("t", key, key + END, key, 1)).slice(0, 50).forEach(other => terms.set(other, other === term ? 1 : 0.8));
    for (const [other, worth] of terms) {
      const found = await lookup(other);
      if (found) found.pages.forEach((page, i) => give(page, (WORTH[found.impacts[i]] || 0) * worth));
    }
  }

  /* What a result shows. */
  async function title(page) {
    const number = Math.floor(page / index.block), [text] = await part("p", number), rows = text.split("\n");
    const at = page % index.block, [label, section, address, hash] = rows[at].split("\t");
    const folder = index.sections[section];
    let begin = at;
    while (!rows[begin].split("\t")[3]) begin--;
    return { label, kind: kinds[folder] || "", address: address || (folder && folder + "/") + words_.words(label).join("-") + ".html",
      text: "f" + (number * index.block + begin) + "-" + rows[begin].split("\t")[3], place: at - begin };
  }
  async function text(shown) {
    return (await file(shown.text))[shown.place];
  }
  /* The section that meets most of the words, with the stretch of text around the closest of them. */
  function excerpt([summary, parts], tokens) {
    const weight = new Map();
    tokens.forEach(token => token.terms && token.terms.forEach((worth, term) => weight.set(term, token)));
    const hit = found => weight.get(words_.term(found.word));
    let best = { value: 0, text: summary, marks: words_.scan(summary).filter(hit), at: 0, close: 0 };
    parts.forEach(([heading, anchor, text]) => {
      const marks = words_.scan(text).filter(found => (found.token = hit(found)));
      const inHeading = new Set(words_.scan(heading).map(hit).filter(Boolean));
      let low = 0;
      for (let high = 0; high < Math.max(1, marks.length); high++) {
        while (marks.length && marks[high].end - marks[low].start > 150) low++;
        const met = new Set(inHeading);
        marks.slice(low, high + 1).forEach(found => met.add(found.token));
        let value = 0, near = 0;
        met.forEach(token => { value += token.idf; });
        for (let i = low + 1; i <= high; i++) {
          if (marks[i].token !== marks[i - 1].token && marks[i].start - marks[i - 1].end < 12) near++;
        }
        const close = tokens.length > 1 ? Math.min(1, near / (tokens.length - 1)) : 0;
        value += close;
        if (value > best.value + 0.001) best = { value, heading, anchor, text, marks, at: marks.length ? marks[low].start : 0, close };
      }
    });
    return best;
  }

  /* Facets: lists of pages by key. */
  let facets = null;
  const GROUPS = ["area", "position", "equipment", "kind", "level", "minutes"];
  function chosen() {
    const found = {};
    new URLSearchParams(address()).forEach((value, key) => { if (GROUPS.includes(key)) (found[key] = found[key] || []).push(value); });
    return found;
  }
  async function loadFacets() {
    if (facets || !index.x) return;
    const groups = await part("x", 0);
    if (facets) return;
    facets = groups.map(([key, values, bits]) => {
      const read = reader(bits);
      return { key, values: values.map(([value, label]) => ({ value, label, pages: new Set(read(0).pages) })) };
    });
    facets.forEach(group => {
      const field = element("fieldset"), one = group.key === "level" || group.key === "minutes";
      field.append(element("legend", say(group.key)));
      if (one) field.append(choice(group, { value: "", label: say("any") }, "radio"));
      group.values.forEach(value => {
        value.label = value.value === "none" ? say("no-equipment") : value.label || say("up-to", { count: value.value });
        field.append(choice(group, value, one ? "radio" : "checkbox"));
      });
      narrow.append(field);
    });
    const clear = element("button", say("clear"), "btn");
    clear.type = "button";
    clear.onclick = () => { tick({}); changed(true); };
    narrow.append(clear);
    tick(chosen());
    narrow.addEventListener("change", () => changed(true));
  }
  function choice(group, value, type) {
    const label = element("label"), input = element("input");
    input.type = type;
    input.name = group.key;
    input.value = value.value;
    input.setAttribute("form", "search");
    value.input = input;
    value.count = element("small");
    label.append(input, " " + value.label + " ", value.count);
    return label;
  }
  function tick(found) {
    narrow.querySelectorAll("input").forEach(input => { input.checked = (found[input.name] || [""]).includes(input.value); });
    if (Object.keys(found).length) narrow.open = true;
  }
  function ticked() {
    const found = {};
    if (!facets) return chosen();
    narrow.querySelectorAll("input:checked").forEach(input => { if (input.value) (found[input.name] = found[input.name] || []).push(input.value); });
    return found;
  }
  /* Whether a page has one of the ticked values of every facet, but for one that is being counted. */
  function fits(page, found, except) {
    return facets.every(group => group.key === except || !found[group.key]
      || group.values.some(value => found[group.key].includes(value.value) && value.pages.has(page)));
  }
  function count(pages, found) {
    facets.forEach(group => {
      const left = pages.filter(page => fits(page, found, group.key));
      group.values.forEach(value => { value.count.textContent = "(" + left.filter(page => value.pages.has(page)).length + ")"; });
    });
  }

  /* The page. */
  function element(name, text, kind) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }
  let timer = 0, turn = 0, typed = "";
  /* The list below waits for the answer above it, so that it does not jump away under a reader. */
  function hold(on) { document.querySelector(".az").style.visibility = on ? "hidden" : ""; }
  function tell(text, wait) {
    clearTimeout(timer);
    timer = setTimeout(() => { status.textContent = text; hold(false); }, wait);
  }
  function emergency(question) {
    const terms = new Set(question.all.map(token => token.term)), [page, phrases] = index.help;
    question.tokens.forEach(token => terms.add(token.term));
    return phrases && phrases.some(phrase => phrase.split(" ").every(term => terms.has(term))) ? page : -1;
  }
  async function show() {
    const query = box.value.trim(), mine = ++turn, found = ticked(), narrowed = Object.keys(found).length > 0;
    if (!query && !narrowed) {
      list.replaceChildren();
      none.hidden = notes.hidden = true;
      if (card) card.hidden = true;
      tell("", 0);
      if (opening) opening.then(ready, () => {});
      return;
    }
    try {
      await start();
      if (mine !== turn) return;
      if (size("t") === 1 || narrowed) await loadFacets();
      const question = await read(box.value.replace(/^\s+/, "").slice(0, 200));
      let hits = question.tokens.length ? await rank(question) : [];
      if (!query) hits = Array.from({ length: index.pages }, (any, page) => ({ page, met: 1 }));
      const danger = index.help.length ? emergency(question) : -1;
      if (mine !== turn) return;
      const pages = hits.map(hit => hit.page);
      if (facets) count(pages, found);
      if (narrowed) hits = hits.filter(hit => fits(hit.page, found));
      await paint(hits.filter(hit => hit.page !== danger), question, danger, mine, narrowed);
      ready();
    } catch (problem) {
      if (mine !== turn) return;
      tell(say("failed"), 0);
      if (index && problem.message.includes("-")) retry(problem);
    }
  }
  /* A part is gone: perhaps there is a newer index. */
  let retried = "";
  function retry(problem) {
    if (retried === problem.message) return;
    retried = problem.message;
    files = {};
    waiting = {};
    facets = null;
    opening = recover(problem);
    opening.then(show, () => {});
  }
  function ready() {
    narrow.hidden = !index.x;
    if (narrow.open) loadFacets().then(() => {});
  }
  async function paint(hits, question, danger, mine, narrowed) {
    const items = hits.slice(0, 50).map(hit => ({ hit, item: element("li") }));
    let shown = 0;
    const more = element("button", say("more"), "btn"), last = element("li", "", "more");
    more.type = "button";
    last.append(more);
    async function add(number) {
      const some = items.slice(shown, shown + number), from = shown;
      shown += some.length;
      some.forEach(one => { one.item.hidden = true; });
      last.remove();
      if (!from) list.replaceChildren();
      list.append(...some.map(one => one.item));
      await Promise.all(some.map(fill));
      if (mine !== turn) return;
      if (shown < items.length) list.append(last);
      if (from && some.length) some[0].item.querySelector("a").focus();
      texts(some, !from).catch(() => {});
    }
    async function fill(one) {
      one.shown = await title(one.hit.page);
      const link = element("a", one.shown.label);
      link.href = one.shown.address;
      link.setAttribute("data-search-result", "");
      one.item.append(link, element("span", one.shown.kind, "over"));
      one.item.hidden = false;
    }
    async function texts(some, reorder) {
      await Promise.all(some.map(async one => { one.best = excerpt(await text(one.shown), question.tokens); }));
      if (mine !== turn) return;
      some.forEach(one => one.item.append(...passage(one)));
      notice(question, some);
      if (!reorder || question.tokens.length < 2 || list.contains(document.activeElement) || list.matches(":hover")) return;
      const bonus = question.tokens.reduce((sum, token) => sum + token.idf, 0) * 0.15;
      const order = some.slice().sort((a, b) => b.hit.score + bonus * b.best.close - a.hit.score - bonus * a.best.close);
      if (order.some((one, i) => one !== some[i])) list.prepend(...order.map(one => one.item));
    }
    more.onclick = () => add(10);
    notice(question, []);
    none.hidden = hits.length > 0 || danger >= 0;
    if (card) {
      card.hidden = danger < 0;
      card.querySelector("a").toggleAttribute("data-search-result", danger >= 0);
    }
    const total = hits.length + (danger < 0 ? 0 : 1);
    if (total) tell(say(total === 1 ? "one" : "other", { count: total }), 700);
    else tell(narrowed ? say("none-left") : say("none", { query: box.value.trim() }), 0);
    await add(index.shown);
  }
  /* What was changed or left out of the query; a corrected word is shown as the pages write it. */
  function notice(question, some) {
    notes.replaceChildren(...question.told.map(one => {
      let other = one.other || one.term, least = 9;
      some.forEach(({ shown, best }) => words_.scan(shown.label + " " + best.text).forEach(found => {
        const far = words_.term(found.word) === one.term ? slips(one.word, found.word, 8) : 9;
        if (far < least) { least = far; other = found.word; }
      }));
      return element("span", say(other ? "corrected" : "dropped", { word: one.word, other }) + " ");
    }));
    notes.hidden = !question.told.length;
  }
  function passage({ shown, best }) {
    const made = element("p"), result = [], far = 190;
    let at = best.at < 60 ? 0 : best.text.indexOf(" ", best.at - 50) + 1;
    const end = best.text.length - at <= far ? best.text.length : Math.max(best.text.lastIndexOf(" ", at + far), at + 60);
    if (at) made.append("… ");
    best.marks.forEach(mark => {
      if (mark.start < at || mark.end > end) return;
      made.append(best.text.slice(at, mark.start), element("mark", best.text.slice(mark.start, mark.end)));
      at = mark.end;
    });
    made.append(best.text.slice(at, end) + (end < best.text.length ? " …" : ""));
    if (best.heading) {
      const link = element("a", best.heading, "part");
      link.href = shown.address + "#" + best.anchor;
      result.push(link);
    }
    result.push(made);
    return result;
  }

  /* The address: what was asked for, so that back, reload and a shared link bring it again. */
  function address() { return location.search; }
  function wanted() {
    const found = new URLSearchParams(), query = box.value.trim();
    if (query) found.set("q", query);
    Object.entries(ticked()).forEach(([key, values]) => values.forEach(value => found.append(key, value)));
    const text = found.toString();
    return text ? "?" + text : location.pathname;
  }
  function changed(step) {
    try {
      if (step && wanted() !== typed) history.pushState(null, "", wanted()); else history.replaceState(history.state, "", wanted());
      if (step) typed = wanted();
    } catch (fromDisk) { /* the address stays */ }
    show();
  }
  function restore() {
    box.value = new URLSearchParams(address()).get("q") || "";
    tick(chosen());
    typed = wanted();
    if (wanted() !== location.pathname) { hold(true); show(); } else if (opening) show();
  }
  box.addEventListener("focus", () => start().then(ready, () => {}));
  box.addEventListener("input", () => changed(false));
  narrow.addEventListener("toggle", () => { if (narrow.open) start().then(loadFacets).then(() => show(), () => {}); });
  form.addEventListener("submit", event => { event.preventDefault(); changed(true); });
  /* Extras for a keyboard, until a reader turns them off. */
  const extras = keys.querySelector("input");
  keys.hidden = false;
  try { extras.checked = localStorage.getItem("limber-keys") !== "off"; } catch (blocked) { /* they stay on */ }
  extras.addEventListener("change", () => {
    try { localStorage.setItem("limber-keys", extras.checked ? "on" : "off"); } catch (blocked) { /* for this page only */ }
  });
  addEventListener("keydown", event => {
    const slash = event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (!extras.checked || !(slash || event.key === "k" && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  /* For the tests: a text as the search terms of this client. */
  window.limberSearch.terms = text => start().then(() => words_.words(text).map(words_.term).join(" "));
  addEventListener("popstate", restore);
  addEventListener("pageshow", event => { if (event.persisted) restore(); });
  restore();
})();
