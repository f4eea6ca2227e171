/* On every page, before anything is painted: the colours that were chosen, and the typeface if it comes in time. Then the
   controls that need a script. Stands after the styles, so that these are known to it. */
import { read, write } from "./storage.js";

/** How long the page waits for its typeface, in milliseconds: a line that changes it later jumps. */
const TYPEFACE_WAIT = 200;

const root = document.documentElement;
const { later } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

/** @param {string} theme */
function showTheme(theme) {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
}

/** @param {boolean} isLate */
function showText(isLate) {
  if (isLate && root.classList.contains("wait")) root.classList.add("plain");
  root.classList.remove("wait");
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
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  if (again && now.toISOString().slice(0, 10) > again.dateTime) {
    /** @type {HTMLElement} */ (document.querySelector(".due")).hidden = false;
  }
}

function listenToPrintButtons() {
  document.querySelectorAll(".print").forEach(button => button.addEventListener("click", () => print()));
}

/** Addresses of scripts that this page was built with. */
const known = [later];

const scriptRules = {
  /** @param {string} address */
  createScriptURL(address) {
    if (known.includes(address)) return address;
    throw new TypeError(address);
  }
};

/** @type {ScriptPolicy | undefined} */
let policy;

/**
 * Loads a script that comes only when it is needed.
 * @param {string} address
 */
function load(address) {
  policy ||= window.trustedTypes ? window.trustedTypes.createPolicy("limber", scriptRules) : scriptRules;
  const script = document.createElement("script");
  script.src = policy.createScriptURL(address);
  script.async = false;
  document.head.append(script);
  return script;
}

/** Loads the script that marks moves where a reader has ticked something. */
function loadProfile() {
  if (later && read("conditions")) load(later);
}

/** Loads a script when it is first asked for, such as that of a guided session; it listens from then on. */
function listenToStart() {
  const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-script]"));
  const { script = "", failed = "" } = button?.dataset || {};
  known.push(script);
  button?.addEventListener("click", () => {
    load(script).onerror = () => button.replaceWith(failed);
  }, { once: true });
}

/** Loads what moves a drawing when its fold is opened, and so from its beginning. */
function listenToFilm() {
  document.querySelector("details.film")?.addEventListener("toggle", () =>
    document.querySelector("link.film")?.removeAttribute("disabled"));
}

/** Opens all folds on paper; afterwards the page is as it was. */
function openFoldsForPrint() {
  /** @type {HTMLDetailsElement[]} */
  let folds = [];
  addEventListener("beforeprint", () => {
    folds = [.../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details:not([open])"))];
    folds.forEach(fold => { fold.open = true; });
  });
  addEventListener("afterprint", () => folds.forEach(fold => { fold.open = false; }));
}

root.classList.add("js", "wait");
showTheme(read("theme"));
setTimeout(showText, TYPEFACE_WAIT, true);
document.fonts.load("1em Hyper", "a0").then(() => showText(false), () => showText(false));
document.addEventListener("DOMContentLoaded", () => {
  listenToThemes();
  showWhetherDue();
  listenToPrintButtons();
  listenToFilm();
  loadProfile();
  listenToStart();
});
openFoldsForPrint();
