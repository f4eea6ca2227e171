/* On every page, before anything is painted: the colours that were chosen, and the typeface if it comes in time. Then the
   controls that need a script. Stands after the styles, so that these are known to it. */
import { read, write } from "./storage.js";

/** How long the page waits for its typeface, in milliseconds: a line that changes it later jumps. */
const TYPEFACE_WAIT = 200;

const root = document.documentElement;
const { dataset: { later }, src } = /** @type {HTMLScriptElement} */ (document.currentScript);

/** @param {string} theme */
function showTheme(theme) {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
}

function listenToThemes() {
  const chosen = root.dataset.theme || "";
  for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(".theme input"))) {
    input.checked = input.value === chosen;
    input.addEventListener("change", () => {
      write("theme", input.value);
      showTheme(input.value);
    });
  }
}

/** Says so on a page whose date to check again has passed, in the reader's time. */
function showWhetherDue() {
  const again = /** @type {HTMLTimeElement | null} */ (document.querySelector("time.again"));
  // Swedish dates are written as those of machines: 2026-11-30.
  if (again && new Date().toLocaleDateString("sv") > again.dateTime) document.querySelector(".due")?.removeAttribute("hidden");
}

/** Prints when asked, with all folds open; afterwards the page is as it was. */
function listenToPrint() {
  document.querySelectorAll(".print").forEach(button => button.addEventListener("click", () => print()));
  addEventListener("beforeprint", () =>
    /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details:not([open])")).forEach(fold => {
      fold.open = true;
      addEventListener("afterprint", () => { fold.open = false; }, { once: true });
    }));
}

/** Addresses of scripts that this page was built with, and of the worker, which scripts register that keep pages. */
const known = [later, new URL("../offline.js", src).href];

const scriptRules = {
  /** @param {string} address */
  createScriptURL(address) {
    if (known.includes(address)) return address;
    throw new TypeError(address);
  }
};

/**
 * Loads a script that comes only when it is needed.
 * @param {string} address
 */
function load(address) {
  window.limberPolicy ||= window.trustedTypes?.createPolicy("limber", scriptRules) || scriptRules;
  const script = document.createElement("script");
  script.src = window.limberPolicy.createScriptURL(address);
  script.async = false;
  document.head.append(script);
  return script;
}

/** Whether the script that marks moves was asked for. */
let isMarked = false;

/** Loads the script that marks moves once a reader has ticked something, here or on another page that is open. */
function loadProfile() {
  if (isMarked || !later || !read("conditions")) return;
  isMarked = true;
  load(later).onerror = () => { isMarked = false; };
}

/** Loads a script when it is first asked for, such as that of a guided session; it listens from then on. */
function loadWhenAsked() {
  const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-script]"));
  const { script = "", lead, failed = "" } = button?.dataset || {};
  known.push(script, lead);
  button?.addEventListener("click", () => {
    loadProfile();
    load(script).onerror = () => button.replaceWith(failed);
  }, { once: true });
}

/** Marks what is ticked and kept, as it may have changed elsewhere. */
function follow() {
  loadProfile();
  const kept = read("kept");
  /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-keep]")).forEach(button => {
    button.ariaPressed = String(kept.includes('"' + button.dataset.keep + '"'));
  });
}

/** Loads what moves a drawing when its fold is opened, and so from its beginning. */
function listenToFilm() {
  document.querySelector("details.film")?.addEventListener("toggle", () =>
    document.querySelector("link.film")?.removeAttribute("disabled"));
}

// A page from disk has no manifest that a browser may read.
if (src.startsWith("file:")) document.querySelector("[rel=manifest]")?.remove();
root.classList.add("js", "wait");
showTheme(read("theme"));
setTimeout(() => root.classList.replace("wait", "plain"), TYPEFACE_WAIT);
document.fonts.load("1em Hyper", "a0").catch(() => {}).then(() => root.classList.remove("wait"));
addEventListener("DOMContentLoaded", () => {
  listenToThemes();
  showWhetherDue();
  listenToPrint();
  listenToFilm();
  follow();
  loadWhenAsked();
});
window.onpageshow = window.onstorage = follow;
// Keeps a move for a plan, or no longer.
window.onclick = ({ target }) => {
  const button = /** @type {HTMLButtonElement} */ (target);
  const { keep } = button.dataset;
  if (!keep) return;
  const kept = new Set(read("kept").match(/[^"[\],]+/g));
  if (!kept.delete(keep)) kept.add(keep);
  // Where nothing is kept, the button would only seem to work.
  button.disabled = !write("kept", JSON.stringify([...kept]));
  follow();
};
