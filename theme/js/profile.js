/*
 * What a reader ticked, kept on this device only. In each list with data-moves the items with data-cautions
 * ("pregnancy:adapt neck-problem:ask-first") are marked, and what to ask about first is put away; a list that fills
 * later finds the cautions of its links elsewhere on the page. data-moves="mark" puts nothing away.
 */
(function () {
  "use strict";
  var KEY = "limber-conditions", mine = [], kept = true, names = Object.create(null);
  var source, words, box, status;

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function ticked(slug) { return mine.indexOf(slug) >= 0; }
  function list(slugs) {
    return slugs.filter(function (slug, at) { return slugs.indexOf(slug) === at; }).map(function (slug) { return names[slug]; }).join(", ");
  }
  function element(name, kind, text) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }
  function read() {
    try { mine = (localStorage.getItem(KEY) || "").split(" "); } catch (blocked) { kept = false; }
    mine = mine.filter(function (slug) { return slug in names; });
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
  function mark(item, own) {
    var found = advice(item, own), template = item.querySelector("template"), asks = found.ask.length > 0;
    all(item, ".for-me").forEach(function (old) { old.remove(); });
    item.classList.remove("away");
    if (!asks && !found.adapt.length) return found;
    if (template) template.before(notes(template));
    else (item.querySelector("[data-note]") || item.querySelector("a") || item)
      .append(element("small", "for-me " + (asks ? "ask-first" : "adapt"), asks ? words.askShort : words.adaptShort));
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

  function later(group) {
    var known = {};
    all(document, "[data-cautions] a[href]").forEach(function (link) {
      known[link.getAttribute("href")] = link.closest("[data-cautions]").dataset.cautions;
    });
    new MutationObserver(function () {
      all(group, "li").forEach(function (item) {
        var link = item.querySelector("a[href]");
        item.dataset.cautions = link && known[link.getAttribute("href")] || "";
      });
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
    if (box) all(box, "input").forEach(function (input) { input.checked = ticked(input.value); });
  }
  function tell() {
    var counts = { ask: 0, adapt: 0 };
    all(document, ".profile .chips [data-cautions]").forEach(function (item) {
      var found = advice(item);
      if (found.ask.length) counts.ask++;
      else if (found.adapt.length) counts.adapt++;
    });
    status.textContent = !mine.length ? box.dataset.cleared
      : (kept ? box.dataset.kept : box.dataset.notKept).replace("{adapt}", counts.adapt).replace("{ask}", counts.ask);
  }
  function change(slugs) {
    mine = slugs;
    write();
    refresh();
    tell();
  }
  function start() {
    source = document.getElementById("profile-words");
    words = source.dataset;
    all(source.content, "data").forEach(function (name) { names[name.value] = name.textContent; });
    box = document.getElementById("profile");
    status = document.getElementById("status");
    read();
    refresh();
    all(document, "[data-moves]:empty").forEach(later);
    if (box) {
      if (mine.length) tell();
      box.addEventListener("change", function () {
        change(all(box, "input:checked").map(function (input) { return input.value; }));
      });
      document.querySelector(".clear").addEventListener("click", function () { change([]); });
    }
    /* Another tab, or this page from the browser's memory. */
    addEventListener("storage", function (event) { if (event.key === KEY || !event.key) { read(); refresh(); } });
    addEventListener("pageshow", function (event) { if (event.persisted) { read(); refresh(); } });
  }
  start();
})();
