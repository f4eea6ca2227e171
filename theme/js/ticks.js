/* The page where a reader ticks what applies. */
(function () {
  "use strict";
  const { limberProfile: profile } = window;
  const box = /** @type {HTMLElement} */ (document.getElementById("profile"));
  const words = box.dataset;
  const inputs = [...box.querySelectorAll("input")];
  let isKept = true;

  const ticked = () => inputs.filter(input => input.checked).map(input => input.value);

  function showTicks() {
    inputs.forEach(input => { input.checked = profile.ticked(input.value); });
  }

  /** Says what the ticks mean for the moves of the guide. */
  function announce() {
    let asks = 0;
    let adapts = 0;
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".profile .chips [data-cautions]"))) {
      const advice = profile.advice(item);
      if (advice.ask.length) asks++;
      else if (advice.adapt.length) adapts++;
    }
    const counts = (isKept ? words.kept : words.notKept) || "";
    const text = ticked().length
      ? counts.replace("{adapt}", String(adapts)).replace("{ask}", String(asks))
      : words.cleared || "";
    /** @type {HTMLElement} */ (document.getElementById("status")).textContent = text;
  }

  /** @param {string[]} slugs */
  function change(slugs) {
    isKept = profile.change(slugs);
    announce();
  }

  showTicks();
  if (ticked().length) announce();
  document.addEventListener("limber-ticks", showTicks);
  box.addEventListener("change", () => change(ticked()));
  document.querySelector(".clear")?.addEventListener("click", () => change([]));
})();
