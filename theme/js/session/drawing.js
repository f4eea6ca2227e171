/* The drawing of a phase, borrowed from the page: its ids stay unique, and nothing is loaded. */
import { findAll } from "../find-all.js";

/** @typedef {import("./page.js").Way} Way */
/** @typedef {import("./phases.js").Phase} Phase */

/** Stands in the session for as long as its phase lasts, and then goes back to its place in the page. */
export class BorrowedDrawing {
  #place = document.createComment("");
  /** @type {Element | undefined} */
  #drawing;

  /**
   * @param {Way} way
   * @param {Phase} phase
   * @param {HTMLElement} target
   */
  show(way, phase, target) {
    // The one that is shown has to be back in the page to be found there.
    this.giveBack();
    const drawing = drawingOf(way, phase);
    this.#drawing = drawing;
    if (!drawing) return;
    drawing.replaceWith(this.#place);
    target.replaceChildren(drawing);
  }

  giveBack() {
    if (this.#drawing) this.#place.replaceWith(this.#drawing);
    this.#drawing = undefined;
  }
}

/**
 * The drawing of a small move's step; of a move on its own page how it begins, or how it is held; else the one there is.
 * @param {Way} way
 * @param {Phase} phase
 * @returns {Element | undefined}
 */
function drawingOf({ element, parts }, { kind, part }) {
  const steps = findAll(element, ".steps .shown > li");
  const { step } = parts[part];
  const ofPart = steps[step - 1]?.querySelector("svg.fig");
  const first = element.querySelector(".steps .shown svg.fig");
  const held = element.querySelector(".title svg.fig, :scope > .fig");
  const isAtWork = kind === "hold" || kind === "go";
  return ofPart || (isAtWork ? held || first : first || held) || undefined;
}
