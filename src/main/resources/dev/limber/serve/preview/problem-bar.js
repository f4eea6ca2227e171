/* The bar with the problems of the guide. It lives in a shadow root, where styles of the page do not reach. */
import { makeElement, makeStyleLink } from "./elements.js";
import { makeProblemItem } from "./problem.js";
import { sortProblems } from "./problem-order.js";
import { address, pagePath } from "./script-tag.js";

/** @typedef {import("./problem.js").Problem} Problem */
/** @typedef {{ announcement: HTMLElement, frame: HTMLElement }} Bar */

/** @type {Problem[]} */
let problems = [];
let isHidden = false;

/** @type {Bar | undefined} */
let bar;

/**
 * Shows what is wrong with the guide. The first error opens the bar, the last one that goes closes it.
 * @param {Problem[]} found
 */
export function showProblems(found) {
  const errorsBefore = count("error");
  problems = sortProblems(found, pagePath);
  if (count("error") > 0 && errorsBefore === 0) isHidden = false;
  if (count("error") === 0) isHidden = true;
  bar = bar || makeBar();
  if (problems.length) bar.announcement.textContent = summary();
  else bar.announcement.textContent = errorsBefore ? "No errors" : "";
  redrawBar(bar.frame);
}

/**
 * Keeps the focus inside the bar when it was there.
 * @param {HTMLElement} frame
 */
function redrawBar(frame) {
  const hadFocus = frame.querySelector(":focus") !== null;
  drawBar(frame);
  if (hadFocus) frame.querySelector("button")?.focus();
}

/** @param {string} text */
function announce(text) {
  if (bar) bar.announcement.textContent = text;
}

function makeBar() {
  const host = document.createElement("limber-preview");
  const root = host.attachShadow({ mode: "open" });
  const announcement = makeElement("p", "", { role: "status", class: "live" });
  const frame = makeElement("div");
  root.append(makeStyleLink(address("preview.css")), announcement, frame);
  document.body.append(host);
  root.addEventListener("keydown", press => {
    if (/** @type {KeyboardEvent} */ (press).key === "Escape" && !isHidden) toggleBar(frame);
  });
  return { announcement, frame };
}

/** @param {HTMLElement} frame */
function toggleBar(frame) {
  isHidden = !isHidden;
  drawBar(frame);
  frame.querySelector("button")?.focus();
}

/** @param {HTMLElement} frame */
function drawBar(frame) {
  frame.replaceChildren();
  if (!problems.length) return;
  const label = isHidden ? "Show " + summary() : "Hide";
  const button = makeElement("button", label, { type: "button", "aria-expanded": String(!isHidden) });
  button.addEventListener("click", () => toggleBar(frame));
  if (isHidden) button.className = "show";
  frame.append(isHidden ? button : makePanel(button));
}

/** @param {HTMLElement} button */
function makePanel(button) {
  const panel = makeElement("section", "", { "aria-labelledby": "title" });
  const list = makeElement("ol", "", { tabindex: "0", "aria-labelledby": "title" });
  list.append(...problems.map(problem => makeProblemItem(problem, announce)));
  panel.append(makeElement("h2", summary(), { id: "title" }), button);
  if (count("error")) panel.append(makeElement("p", "The page below is the last one without errors.", { class: "last" }));
  panel.append(list);
  return panel;
}

/** How many errors and warnings: `1 error, 2 warnings`. */
function summary() {
  return ["error", "warning"].filter(count).map(countInWords).join(", ");
}

/** @param {string} severity */
function countInWords(severity) {
  const number = count(severity);
  return number + " " + severity + (number === 1 ? "" : "s");
}

/** @param {string} severity */
function count(severity) {
  return problems.filter(problem => problem.severity === severity).length;
}
