/* Marks moves for what a reader ticked, and puts some away; src/docs/architecture.md says how. */
(function () {
  "use strict";
  var KEY = "limber-conditions", mine = [], kept = true, names = Object.create(null);
  var source = document.getElementById("profile-words"), words = source.dataset;

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function ticked(slug) { return mine.indexOf(slug) >= 0; }
  function list(slugs) {
    return Object.keys(names).filter(function (slug) { return slugs.indexOf(slug) >= 0; }).map(function (slug) { return names[slug]; }).join(", ");
  }
  function element(name, kind, text) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }
  function read() {
    try { mine = (localStorage.getItem(KEY) || "").split(" "); } catch (blocked) { kept = false; }
    mine = Object.keys(names).filter(ticked);
  }
  function write() {
    try {
      if (mine.length) localStorage.setItem(KEY, mine.join(" "));
      else localStorage.removeItem(KEY);
      kept = true;
    } catch (blocked) { kept = false; }
  }

  /* Which of the ticked conditions ask, and which adapt. */
  function advice(item, own) {
    var found = { ask: [], adapt: [] };
    (item.dataset.cautions || "").split(" ").forEach(function (mark) {
      var pair = mark.split(":");
      if (ticked(pair[0]) && pair[0] !== own) found[pair[1] === "adapt" ? "adapt" : "ask"].push(pair[0]);
    });
    return found;
  }
  function offer(root, into) {
    all(root, ".instead").forEach(function (instead) {
      if (!advice(instead).ask.length) into.append(instead.cloneNode(true));
    });
  }
  function strong(asks) { return element("b", "", asks ? words.ask : words.adapt); }

  /* With their how: those that ask first; the same words for two conditions stand once. */
  function notes(template) {
    var made = element("div", "for-me"), said = {}, hows = all(template.content, "[data-condition]");
    ["ask-first", "adapt"].forEach(function (level) {
      hows.forEach(function (how) {
        var slug = how.dataset.condition, key = level + how.textContent;
        if (how.dataset.advice !== level || !ticked(slug)) return;
        if (said[key]) { said[key].textContent += ", " + names[slug]; return; }
        var line = element("p", level);
        said[key] = element("small", "", names[slug]);
        line.append(strong(level === "ask-first"), " " + how.textContent + " ", said[key]);
        made.append(line);
      });
      if (level === "ask-first" && made.firstChild) offer(template.content, made);
    });
    return made;
  }
  function short(item, found, asks) {
    var made = element("small", "for-me " + (asks ? "ask-first" : "adapt")), room = item.querySelector("[data-note]");
    if (room) made.append(strong(asks), " " + list(asks ? found.ask : found.adapt));
    else made.textContent = asks ? words.askShort : words.adaptShort;
    if (room || item.closest(".chips")) (room || item.querySelector("a")).append(" ", made);
    else item.querySelector("a").after(" ", made);
  }
  function mark(item, own) {
    var found = advice(item, own), template = item.querySelector("template"), asks = found.ask.length > 0;
    all(item, ".for-me").forEach(function (old) { old.remove(); });
    item.classList.remove("away");
    if (!asks && !found.adapt.length) return found;
    if (template) template.before(notes(template));
    else short(item, found, asks);
    return found;
  }

  function notice(group) {
    var made = element("p", "put-away"), button = element("button", "", words.show);
    button.type = "button";
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", function () {
      var shown = group.toggleAttribute("data-shown");
      button.textContent = shown ? words.hide : words.show;
      button.setAttribute("aria-expanded", shown);
    });
    made.append(element("span"), " ", button);
    group.before(made);
    return made;
  }
  function arrange(group) {
    var away = 0, reasons = [], line = group.previousElementSibling, puts = group.dataset.moves !== "mark";
    all(group, "[data-cautions]").forEach(function (item) {
      if (item.classList.contains("instead")) return;
      var found = mark(item, group.dataset.own);
      if (!puts || !found.ask.length) return;
      item.classList.add("away");
      reasons = reasons.concat(found.ask);
      away++;
    });
    if (!line || !line.matches(".put-away")) line = away ? notice(group) : null;
    if (!line) return;
    line.hidden = !away;
    line.firstChild.textContent = (away === 1 ? words.one : words.other).replace("{count}", away).replace("{conditions}", list(reasons));
    var instead = line.previousElementSibling;
    if (instead && instead.matches(".instead")) instead.hidden = !away || advice(instead).ask.length > 0;
  }

  /* The box of cautions: what was ticked comes first and open. */
  function first(section) {
    var mineFirst = element("ul", "for-me"), asks = false, template = section.querySelector("template");
    all(section, ".for-me").forEach(function (old) { old.remove(); });
    all(section, "[data-condition]").forEach(function (item) {
      item.hidden = ticked(item.dataset.condition);
      if (!item.hidden) return;
      var copy = item.cloneNode(true), ask = item.dataset.advice === "ask-first";
      copy.hidden = false;
      copy.prepend(strong(ask), " ");
      mineFirst.append(copy);
      asks = asks || ask;
    });
    all(section, "ul, details").forEach(function (group) {
      group.hidden = !group.querySelector("[data-condition]:not([hidden])");
      if (group.previousElementSibling.matches(".how")) group.previousElementSibling.hidden = group.hidden;
    });
    if (!mineFirst.firstChild) return;
    section.querySelector("h2").after(mineFirst);
    if (asks && template) {
      var last = element("li");
      offer(template.content, last);
      if (last.firstChild) mineFirst.append(last);
    }
  }

  /* The items of a list whose links are known elsewhere on the page: in another list, or in a template. */
  function learn(items) {
    var known = Object.create(null);
    [document].concat(all(document, ".linked").map(function (linked) { return linked.content; })).forEach(function (root) {
      all(root, "[data-cautions] > a[href]").forEach(function (link) {
        known[link.getAttribute("href")] = link.parentNode.dataset.cautions;
      });
    });
    items.forEach(function (item) {
      var link = item.querySelector("a[href]"), cautions = link && known[link.getAttribute("href").split("#")[0]];
      if (cautions) item.dataset.cautions = cautions;
    });
  }
  function later(group) {
    new MutationObserver(function () {
      learn(all(group, "li"));
      arrange(group);
    }).observe(group, { childList: true });
  }
  function refresh() {
    all(document, "[data-moves]").forEach(arrange);
    all(document, ".check").forEach(first);
    all(document, ".me span").forEach(function (line) {
      if (!line.dataset.hint) line.dataset.hint = line.textContent;
      line.textContent = mine.length ? words.marked.replace("{conditions}", list(mine)) : line.dataset.hint;
    });
    document.dispatchEvent(new Event("limber-ticks"));
  }
  all(source.content, "data").forEach(function (name) { names[name.value] = name.textContent; });
  read();
  all(document, ".linked").forEach(function (linked) {
    var prose = linked.nextElementSibling;
    prose.dataset.moves = "mark";
    learn(all(prose, "li"));
  });
  refresh();
  all(document, "[data-moves]:empty").forEach(later);
  window.limberProfile = {
    ticked: ticked,
    advice: advice,
    change: function (slugs) {
      mine = slugs;
      write();
      refresh();
      return kept;
    }
  };
  /* Another tab, or this page from the browser's memory. */
  addEventListener("storage", function (event) { if (event.key === KEY || !event.key) { read(); refresh(); } });
  addEventListener("pageshow", function (event) { if (event.persisted) { read(); refresh(); } });
})();
