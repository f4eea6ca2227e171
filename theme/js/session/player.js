/* What is seen while a session runs: the drawing, one word, big digits, a bar, and few large buttons. */
import { BorrowedDrawing } from "./drawing.js";
import { make, makeButton } from "./elements.js";
import { countIn, left, totalLeft } from "./state.js";
import { say, timeInWords } from "./words.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {import("./page.js").Way} Way */

/** @typedef {"pause" | "previous" | "skip" | "undo" | "longer" | "tapped" | "hurt"} Press */

/** The player's elements; what they show follows from the state of the session alone. */
export class Player {
  #drawing = new BorrowedDrawing();
  #shown = -1;
  #head = make("p", { className: "head" }, make("span"), make("span"));
  #picture = make("div", { className: "picture" });
  #name = make("h1", { id: "session-title", tabIndex: -1 });
  #word = make("p", { className: "word" });
  #where = make("p", { className: "where" });
  #digits = make("p", { className: "digits", role: "timer", "aria-live": "off" });
  #how = make("div", { className: "how", tabIndex: 0 });
  #bar = make("i");
  #notice = make("p", { className: "notice" });
  #refused = "";

  /**
   * @param {Way[]} ways
   * @param {(press: Press) => void} press
   */
  constructor(ways, press) {
    this.ways = ways;
    const button = (/** @type {Press} */ kind, /** @type {string} */ text, /** @type {string} */ className) =>
      makeButton(text, () => press(kind), { className, ["data-session-" + kind]: "" });
    this.pause = button("pause", say("pause"), "btn");
    this.skip = button("skip", say("skip"), "");
    this.undo = button("undo", say("undo"), "quiet");
    this.longer = button("longer", say("longer"), "");
    this.tapped = button("tapped", say("im-ready"), "btn");
    const stage = make("div", { className: "stage" },
      this.#head, this.#picture, this.#how,
      make("div", { className: "cue" }, this.#name, this.#word, this.#where, this.#digits),
      make("div", { className: "bar" }, this.#bar));
    stage.addEventListener("click", () => press("pause"));
    this.element = make("div", { className: "player" },
      stage,
      make("div", { className: "controls" },
        make("div", { className: "row more" }, this.#notice, this.undo, this.longer, this.tapped),
        make("div", { className: "row" }, button("previous", say("previous"), ""), this.pause, this.skip),
        button("hurt", say("hurt"), "hurt")));
  }

  /**
   * Says what the device refuses, while the reader gets ready.
   * @param {string} text
   */
  tell(text) {
    this.#refused = text;
  }

  close() {
    this.#drawing.giveBack();
  }

  /**
   * Shows the state.
   * @param {State} state
   * @param {number} at
   */
  draw(state, at) {
    const phase = state.phases[state.index];
    const way = this.ways[phase.entry];
    if (this.#shown !== state.index) this.#drawPhase(state, way);
    this.#shown = state.index;
    const counts = countIn(state, at);
    const ms = counts || left(state, at);
    const digits = phase.waits ? "" : digitsOf(ms);
    this.#digits.textContent = digits;
    this.#digits.classList.toggle("long", digits.length > 2);
    this.#bar.style.transform = "scaleX(" + (phase.ms ? 1 - left(state, at) / phase.ms : 0) + ")";
    this.#word.textContent = wordOf(state, counts > 0);
    const [place, remaining] = this.#head.children;
    place.textContent = this.ways.length > 1 ? say("count", { n: phase.entry + 1, of: this.ways.length }) : "";
    remaining.textContent = say("left", { time: timeInWords(totalLeft(state, at)) });
    this.#drawButtons(state, phase);
  }

  /**
   * @param {State} state
   * @param {import("./phases.js").Phase} phase
   */
  #drawButtons(state, phase) {
    this.pause.textContent = say(state.mode === "paused" ? "resume" : "pause");
    const refused = phase.kind === "ready" ? this.#refused : "";
    this.#notice.textContent = state.undo ? say("skipped")
      : state.mode === "paused" ? reasonOf(state) : waitingText(state) || refused;
    this.undo.hidden = !state.undo;
    this.longer.hidden = state.mode !== "run" || phase.waits || !["ready", "next", "rest", "swap"].includes(phase.kind);
    this.tapped.hidden = state.mode !== "run" || !phase.waits;
    this.tapped.textContent = say(phase.kind === "go" ? "finished" : "im-ready");
  }

  /**
   * @param {State} state
   * @param {Way} way
   */
  #drawPhase(state, way) {
    const phase = state.phases[state.index];
    this.#drawing.show(way, phase, this.#picture);
    this.#name.textContent = way.parts[phase.part]?.name || way.name;
    this.#where.textContent = placeText(phase);
    const isBetween = phase.kind === "ready" || phase.kind === "next";
    const hows = isBetween ? way.changes : [];
    this.#how.replaceChildren(...hows.map(how => make("p", {}, how)));
  }
}

/** @param {import("./phases.js").Phase} phase */
export function placeText({ side, rep, reps, set, sets }) {
  return [
    side ? say("side-" + side) : "",
    sets > 1 ? say("set", { n: set, of: sets }) : "",
    reps > 1 && rep ? say("count", { n: rep, of: reps }) : ""
  ].filter(text => text).join(" · ");
}

/**
 * @param {State} state
 * @param {boolean} counts whether a count runs before it goes on
 */
function wordOf(state, counts) {
  if (state.mode === "paused") return say("paused");
  return say("phase." + (counts ? "ready" : state.phases[state.index].kind));
}

/** @param {State} state */
const reasonOf = ({ why }) => why === "reader" ? "" : say(why);

/** @param {State} state */
function waitingText({ phases, index }) {
  const { waits, kind, height } = phases[index];
  if (!waits || kind === "go") return "";
  return [say("take-your-time"), height === "standing" ? say("before-standing") : ""].join(" ");
}

/** @param {number} ms */
function digitsOf(ms) {
  const seconds = Math.ceil(ms / 1000);
  const rest = String(seconds % 60).padStart(2, "0");
  return seconds < 60 ? rest : Math.floor(seconds / 60) + ":" + rest;
}
