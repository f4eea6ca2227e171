/* On every page, before anything is painted: the colours that were chosen, and the typeface if it comes in time. Then the
   controls that need a script. Stands after the styles, so that these are known to it. */
(function () {
  "use strict";
  var root = document.documentElement, later = document.currentScript.dataset.later;
  function stored(value) {
    try {
      if (value === undefined) return localStorage.getItem("limber-theme") || "";
      if (value) localStorage.setItem("limber-theme", value);
      else localStorage.removeItem("limber-theme");
    } catch (blocked) { /* nothing is remembered then */ }
    return value || "";
  }
  function show(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  }
  root.classList.add("js", "wait");
  show(stored());
  /* A line that changes its typeface jumps: what is not here within 200 ms is left for the next page. */
  function reveal(late) {
    if (root.classList.contains("wait") && late === true) root.classList.add("plain");
    root.classList.remove("wait");
  }
  setTimeout(reveal, 200, true);
  document.fonts.load("1em Hyper", "a0").then(reveal, reveal);
  document.addEventListener("DOMContentLoaded", function () {
    var chosen = root.dataset.theme || "";
    document.querySelectorAll(".theme input").forEach(function (input) {
      input.checked = input.value === chosen;
      input.addEventListener("change", function () { show(stored(input.value)); });
    });
    var again = document.querySelector("time.again"), now = new Date();
    now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
    if (again && now.toISOString().slice(0, 10) > again.dateTime) document.querySelector(".due").hidden = false;
    document.querySelectorAll(".print").forEach(function (button) {
      button.addEventListener("click", function () { print(); });
    });
  });
  /* The script that marks moves comes only when a reader has ticked something; only its own name passes. */
  function ticked() {
    try { return localStorage.getItem("limber-conditions"); } catch (blocked) { return ""; }
  }
  if (later && ticked()) document.addEventListener("DOMContentLoaded", function () {
    var rule = { createScriptURL: function (name) { if (name === later) return name; throw new TypeError(name); } };
    var policy = window.trustedTypes ? trustedTypes.createPolicy("limber", rule) : rule;
    var script = document.createElement("script");
    script.src = policy.createScriptURL(later);
    document.head.append(script);
  });
  /* Paper shows everything; afterwards the page is as it was. */
  var opened = [];
  addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (details) { details.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (details) { details.open = false; });
  });
})();
