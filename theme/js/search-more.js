/* Search, behind the first list: letters beyond ASCII, corrections, excerpts, facets. It is made by search.js, with what
   that lends it. */
limberSearch("more", function (own) {
  "use strict";
  const { narrow, notes, say, element, file, part, lookup, between } = own, END = "\uffff";

  /* Characters by the rules of the index: every word of a text, with where it stands. */
  const letters = new Map(), hex = word => parseInt(word, 16);
  let drops, gaps, pairs, known;
  const characters = () => known || (known = part("u", 0).then(text => {
    const lines = text.split("\n").map(line => line.split(" ")), of = word => lines.filter(line => line[0] === word);
    of("shift").forEach(([, from, to, by]) => {
      for (let code = hex(from); code <= hex(to); code++) letters.set(code, String.fromCodePoint(code + hex(by)));
    });
    of("map").forEach(([, from, to]) => [...to].forEach((letter, i) => { if (letter !== ".") letters.set(hex(from) + i, letter); }));
    of("to").forEach(([, to, ...codes]) => codes.forEach(code => letters.set(hex(code), to)));
    [drops, gaps, pairs] = ["drop", "gap", "pair"].map(word => of(word).map(line => [hex(line[1]), hex(line[2])]));
    return scan;
  }).catch(problem => { known = null; throw problem; }));
  const within = (ranges, code) => ranges.some(range => code >= range[0] && code <= range[1]);
  function fold(code) {
    if (!letters.has(code)) letters.set(code, within(drops, code) ? "" : within(gaps, code) ? " " : String.fromCodePoint(code));
    return letters.get(code);
  }
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

  /* How many slips lie between two words: letters wrong, missing, too many or swapped; more than most is just more. */
  function slips(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], row = Array.from({ length: b.length + 1 }, (any, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        let cost = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        next[j] = cost;
      }
      if (Math.min(...next) > most) return most + 1;
      before = row;
      row = next;
    }
    return row[b.length];
  }
  const turned = word => [...word].reverse().join("");
  const token = word => ({ word, typed: word, term: own.stem.term(word) });

  /* Terms for a word that nothing has: at most a few slips away, best first. One slip leaves the first or the last half of
     a word whole, but for the middle two letters. */
  async function corrections({ word, term, open }) {
    const most = term.length < 3 ? 0 : term.length < 8 ? 1 : 2, found = new Map(), half = Math.max(1, term.length - 1 >> 1);
    const consider = other => {
      if (other.length < 3 || term.length < 4 && other[0] !== term[0]) return;
      let far = Math.min(slips(term, other, most), slips(word, other, most));
      if (far > 1) own.stem.endings.forEach(ending => { far = Math.min(far, 0.2 + slips(word, other + ending, most)); });
      if (far > most && open && other.length > word.length && word.length > 3) far = 0.5 + slips(word, other.slice(0, word.length), 1);
      if (far < most + 0.6) found.set(other, far);
    };
    if (!most) return [];
    const back = turned(term), start = back.slice(0, half);
    (await between("t", term.slice(0, half), term.slice(0, half) + END, term, 5)).forEach(consider);
    if (!(Math.min(...found.values()) <= 1)) (await between("r", start, start + END, back, 3)).forEach(other => consider(turned(other)));
    const least = Math.min(...found.values()), best = [...found].filter(one => one[1] === least).map(one => one[0]);
    const ranked = await Promise.all(best.slice(0, 12).map(async other => (
      { other, first: other[0] === term[0], pages: ((await lookup(other)) || { pages: [] }).pages.length })));
    return ranked.filter(one => one.pages).sort((a, b) => b.first - a.first || b.pages - a.pages).slice(0, 3).map(one => one.other);
  }
  async function parted(word) {
    for (let i = word.length - 3; i > 2; i--) {
      const parts = [token(word.slice(0, i)), token(word.slice(i))];
      if (await lookup(parts[0].term) && await lookup(parts[1].term)) return parts;
    }
  }
  /* Words without a meaning: written apart or together, mistyped, or left out; the question is told. */
  async function mend(question) {
    const { tokens, told } = question, done = [];
    for (let i = 0; i < tokens.length; i++) {
      const one = tokens[i], next = tokens[i + 1], before = done[done.length - 1];
      if (one.terms.size) { done.push(one); continue; }
      const join = async (a, b) => {
        const joined = token(a.typed + b.typed);
        joined.terms = await own.meaning(joined, b.open);
        return joined.terms.size && joined;
      };
      const behind = next && await join(one, next), ahead = !behind && before && await join(before, one);
      if (behind) { done.push(behind); i++; continue; }
      if (ahead) { done[done.length - 1] = ahead; continue; }
      const others = await corrections(one), parts = one.word.length > 5 && !others.length && await parted(one.word);
      if (parts) {
        parts.forEach(part => { part.terms = new Map([[part.term, 1]]); });
        done.push(...parts);
        told.push({ word: one.word, other: parts.map(part => part.word).join(" ") });
        continue;
      }
      told.push({ word: one.word, term: others[0] });
      if (!others.length) continue;
      one.terms = new Map(others.map((other, place) => [other, place ? 0.6 : 0.8]));
      one.term = others[0];
      done.push(one);
    }
    question.tokens = done;
  }
  /* What was changed or left out; a corrected word is shown as the pages write it. */
  function notice({ told }, some) {
    notes.replaceChildren(...told.map(({ word, term, other }) => {
      let least = 9;
      if (term && !other) {
        other = term;
        some.forEach(({ shown, best }) => scan(shown.label + " " + best.text).forEach(found => {
          const far = own.stem.term(found.word) === term ? slips(word, found.word, 8) : 9;
          if (far < least) { least = far; other = found.word; }
        }));
      }
      return element("span", say(other ? "corrected" : "dropped", { word, other }) + " ");
    }));
    notes.hidden = !told.length;
  }

  /* The section that meets most of the words, with the stretch of text around the closest of them. */
  function excerpt([summary, parts], tokens) {
    const weight = new Map();
    tokens.forEach(token => token.terms.forEach((worth, term) => weight.set(term, token)));
    const hit = found => found.token = weight.get(own.stem.term(found.word));
    let best = { value: 0, text: summary, marks: scan(summary).filter(hit), at: 0 };
    parts.forEach(([heading, anchor, text]) => {
      const marks = scan(text).filter(hit), inHeading = new Set(scan(heading).map(hit).filter(Boolean));
      let low = 0;
      for (let high = 0; high < Math.max(1, marks.length); high++) {
        while (marks.length && marks[high].end - marks[low].start > 150) low++;
        const met = new Set(inHeading);
        let value = 0, near = 0;
        marks.slice(low, high + 1).forEach(found => met.add(found.token));
        met.forEach(token => { value += token.idf; });
        for (let i = low + 1; i <= high; i++) {
          if (marks[i].token !== marks[i - 1].token && marks[i].start - marks[i - 1].end < 12) near++;
        }
        value += Math.min(1, near / Math.max(1, tokens.length - 1));
        if (value > best.value + 0.001) best = { value, heading, anchor, text, marks, at: marks.length ? marks[low].start : 0 };
      }
    });
    return best;
  }
  /* Fills the room that is kept below a title, with no line more, so that nothing moves. */
  function fill(one) {
    const kept = one.text.offsetHeight;
    for (let room = 220; room === 220 || room > 60 && one.text.offsetHeight > kept; room -= 15) write(one, room);
  }
  function write({ shown, best, text: made }, room) {
    const { text } = best;
    let at = best.at < 50 ? 0 : text.indexOf(" ", best.at - 40) + 1;
    const end = text.length - at <= room ? text.length : Math.max(text.lastIndexOf(" ", at + room), at + 40);
    made.replaceChildren();
    if (best.heading) {
      const link = element("a", best.heading);
      link.href = shown.address + "#" + best.anchor;
      made.append(link, " · ");
    }
    if (at) made.append("… ");
    best.marks.forEach(mark => {
      if (mark.start < at || mark.end > end) return;
      made.append(text.slice(at, mark.start), element("mark", text.slice(mark.start, mark.end)));
      at = mark.end;
    });
    made.append(text.slice(at, end) + (end < text.length ? " …" : ""));
  }
  async function follow(some, question, current) {
    await characters();
    await Promise.all(some.map(async one => {
      const text = (await file(one.shown.text))[one.shown.place];
      if (!current()) return;
      one.best = excerpt(text, question.tokens);
      fill(one);
    }));
    if (current() && question.told.length) notice(question, some);
    keep();
  }

  /* Once there was an answer, the search is kept on the device for a time without a network: what was loaded, and in a small
     guide the whole index. offline.js serves it. Whoever saves data is spared. */
  let keeping;
  function keep() {
    if (keeping || !/^http/.test(location.protocol) || !navigator.serviceWorker || (navigator.connection || {}).saveData) return;
    keeping = true;
    (self.requestIdleCallback || setTimeout)(() => store().catch(() => { /* no room, or not allowed */ }));
  }
  async function store() {
    const here = new URL(".", location).pathname, all = await own.all();
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name).filter(name => name.startsWith(location.origin + here));
    const wanted = new Set([location.pathname, ...loaded, ...all]);
    await navigator.serviceWorker.register(own.policy.createScriptURL("offline.js"));
    const kept = await caches.open("limber " + here), [, index] = all;
    const old = await kept.match(index) ? [] : await kept.keys();
    await Promise.all(old.filter(({ url }) => url.includes(here + "search/") && !wanted.has(url)).map(one => kept.delete(one)));
    for (const address of wanted) {
      if (await kept.match(address)) continue;
      const answer = await fetch(address, { cache: "force-cache" });
      if (answer.ok) await kept.put(address, answer);
    }
  }

  /* Facets: lists of pages by key, ticked in the form, with how many pages are left. */
  let groups, ready;
  const facets = () => ready || (ready = part("x", 0).then(all => {
    narrow.querySelectorAll("fieldset, button").forEach(old => old.remove());
    groups = all.map(([key, values, bits]) => {
      const read = own.reader(bits), one = key === "level" || key === "minutes", field = element("fieldset");
      field.append(element("legend", say(key)));
      if (one) choice(field, key, "radio", { value: "", label: say("any") });
      narrow.append(field);
      return { key, values: values.map(([value, label]) => choice(field, key, one ? "radio" : "checkbox", { value,
        label: value === "none" ? say("no-equipment") : label || say("up-to", { count: value }), pages: new Set(read(0).pages) })) };
    });
    button("show", () => { narrow.open = false; narrow.firstChild.focus(); });
    button("clear", () => { check({}); own.changed(true); });
    tick();
    narrow.onchange = () => own.changed(true);
    own.ticked = ticked;
    return narrowBy;
  }).catch(problem => { ready = null; throw problem; }));
  function button(word, act) {
    const made = element("button", say(word), "btn");
    made.type = "button";
    made.onclick = act;
    narrow.append(made);
  }
  function choice(field, name, type, made) {
    const label = element("label"), input = element("input");
    Object.assign(input, { type, name, value: made.value });
    input.setAttribute("form", "search");
    made.count = element("small");
    label.append(input, " " + made.label + " ", made.count);
    field.append(label);
    return made;
  }
  function check(found) {
    narrow.querySelectorAll("input").forEach(input => { input.checked = (found[input.name] || [""]).includes(input.value); });
  }
  function tick() { check(own.chosen()); }
  function ticked() {
    const found = {};
    narrow.querySelectorAll("input:checked").forEach(input => { if (input.value) (found[input.name] = found[input.name] || []).push(input.value); });
    return found;
  }
  /* Whether a page has one of the ticked values of every facet, but for one that is being counted. */
  const fits = (page, found, except) => groups.every(group => group.key === except || !found[group.key]
    || group.values.some(value => found[group.key].includes(value.value) && value.pages.has(page)));
  function narrowBy(hits, found) {
    groups.forEach(group => {
      const left = hits.filter(hit => fits(hit.page, found, group.key));
      group.values.forEach(value => { value.count.textContent = "(" + left.filter(hit => value.pages.has(hit.page)).length + ")"; });
    });
    const chosen = Object.values(found).flat().length;
    narrow.querySelector("span").textContent = chosen ? " (" + chosen + ")" : "";
    return hits.filter(hit => fits(hit.page, found));
  }
  return { characters, mend, notice, follow, facets, tick };
});
