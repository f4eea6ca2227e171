/* The page where a reader ticks what applies. */
(function () {
  "use strict";
  var profile = window.limberProfile, box = document.getElementById("profile"), words = box.dataset;
  var inputs = Array.prototype.slice.call(box.querySelectorAll("input")), kept = true;

  function show() {
    inputs.forEach(function (input) { input.checked = profile.ticked(input.value); });
  }
  function tell() {
    var asks = 0, adapts = 0;
    document.querySelectorAll(".profile .chips [data-cautions]").forEach(function (item) {
      var found = profile.advice(item);
      if (found.ask.length) asks++;
      else if (found.adapt.length) adapts++;
    });
    document.getElementById("status").textContent = !inputs.some(function (input) { return input.checked; }) ? words.cleared
      : (kept ? words.kept : words.notKept).replace("{adapt}", adapts).replace("{ask}", asks);
  }
  function change(slugs) {
    kept = profile.change(slugs);
    tell();
  }
  show();
  if (inputs.some(function (input) { return input.checked; })) tell();
  document.addEventListener("limber-ticks", show);
  box.addEventListener("change", function () {
    change(inputs.filter(function (input) { return input.checked; }).map(function (input) { return input.value; }));
  });
  document.querySelector(".clear").addEventListener("click", function () { change([]); });
})();
