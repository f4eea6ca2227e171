/* "Keep" on moves among the results; site.js listens to it, as on all pages. */
import { read } from "../storage.js";

const toggle = /** @type {HTMLTemplateElement | null} */ (document.getElementById("keep-toggle"));

/** The page of a move; it begins with the folder of moves. */
const MOVE = /^exercises\/([^/]+)\.html$/;

/** @param {import("../search/results.js").Result} result */
export function addToggle({ item, title: { address, label } }) {
  const [, move] = MOVE.exec(address) || [];
  const button = toggle?.content.firstElementChild?.cloneNode(true);
  if (!move || !(button instanceof HTMLElement)) return;
  button.dataset.keep = move;
  button.ariaPressed = String(read("kept").includes('"' + move + '"'));
  button.ariaLabel = button.textContent + ": " + label;
  item.querySelector(".over")?.append(button);
}
