/* What is read and chosen before a session: signs, pain, what the ticks change, how to be led. */
import { findAll } from "../find-all.js";
import { adviceOn, alternativesTo } from "./advice.js";
import { chosenWay, isOut, openWays, wayOf } from "./chosen.js";
import { make, makeButton, makeTick } from "./elements.js";
import { pageTitle, withTarget } from "./page.js";
import { makeScale } from "./scale.js";
import { timeOf } from "./timing.js";
import { pain, say, timeInWords } from "./words.js";

/** @typedef {import("./page.js").Slot} Slot */
/** @typedef {import("./page.js").Way} Way */
/** @typedef {import("./settings.js").Settings} Settings */
/** @typedef {import("./chosen.js").PanelState} PanelState */

/**
 * What a reader chose before the start.
 * @typedef {object} Plan
 * @property {Way[]} ways the moves that will be done, in order
 * @property {number} of how many places the session has
 * @property {number | null} before the pain at the start; null where it was left out
 * @property {boolean} target whether they are done with the doses to work up to
 */

/** The panel. Its fold of settings and the offer to go on are filled when what leads is here. */
export class Panel {
  /** @type {PanelState} */
  #state = { putIn: new Set(), onlySore: false, before: null, target: false };
  #takes = make("p", { className: "takes" });
  #changes = make("div", { className: "changes" });
  #choices = make("div");
  #sore = make("div");
  #locked = make("p", {}, say("locked"));
  #problem = make("p", { className: "problem", role: "alert" });
  #offer = make("span");
  #begin = makeButton(say("begin"), () => this.#start(), { className: "btn", "data-session-begin": "" });
  settings = make("details", { className: "settings" }, make("summary", {}, say("settings")));
  /** @type {HTMLElement[]} */
  #picks;

  /**
   * @param {Slot[]} slots
   * @param {Settings} chosen
   * @param {{ start: (plan: Plan) => void, close: () => void }} does
   */
  constructor(slots, chosen, does) {
    this.slots = slots;
    this.chosen = chosen;
    this.does = does;
    const update = () => this.update();
    this.#picks = slots.map(slot => slot.ways.length > 1 ? makeChoice(slot, chosen, update) : make("div"));
    this.#choices.append(...this.#picks);
    const [{ ways: [first] }] = slots;
    if (first.target.length) this.#choices.append(makeDoses(this.#state, update));
    this.element = make("div", { className: "panel" },
      make("h1", { id: "session-title", tabIndex: -1 }, pageTitle()),
      this.#takes,
      copyOfStopBox(),
      ...this.#makeScale(),
      this.#changes,
      this.#choices,
      this.#locked,
      this.settings,
      make("div", { className: "end" }, this.#problem, this.#offer,
        make("p", { className: "row" }, this.#begin, makeButton(say("close"), does.close, { className: "quiet" }))));
    this.update();
  }

  /** Shows what follows from the choices. */
  update() {
    const state = this.#state;
    const ways = this.#plannedWays();
    this.#takes.textContent = ways.length ? say("takes", { time: timeInWords(timeOf(ways, this.chosen)) }) : "";
    this.#begin.disabled = !ways.length;
    this.#problem.textContent = ways.length ? "" : whyNothing(this.slots, state);
    this.#locked.hidden = !ways.some(way => way.parts.some(({ dose }) => dose.kind === "time"));
    this.#changes.replaceChildren(...makeChanges(this.slots, this.chosen, state, () => this.update()));
    this.#choices.hidden = !ways.length;
    this.#offer.hidden = state.onlySore;
    this.slots.forEach((slot, index) => { this.#picks[index].hidden = openWays(slot, state).length < 2; });
  }

  /**
   * Offers something else than the start.
   * @param {string} text
   * @param {() => void} press
   */
  offer(text, press) {
    this.#offer.append(makeButton(text, press, { className: "btn" }));
  }

  /** Says that what leads did not load. */
  fail() {
    this.#problem.textContent = say("failed");
  }

  #makeScale() {
    if (!pain) return [];
    return [makeScale("pain-now", pain.top, value => {
      this.#state.before = value;
      this.#state.onlySore = isSore(value);
      this.#sore.replaceChildren(...(isSore(value) ? makeSoreChoice(this.slots, this.#state, () => this.update()) : []));
      this.update();
    }), this.#sore];
  }

  #plannedWays() {
    const { target } = this.#state;
    return this.slots.flatMap(slot => wayOf(slot, this.chosen, this.#state) || []).map(way => target ? withTarget(way) : way);
  }

  #start() {
    const isUndecided = this.slots.some(slot => {
      const possible = openWays(slot, this.#state);
      return possible.length > 1 && !possible.includes(chosenWay(slot, this.chosen));
    });
    if (isUndecided) {
      this.#problem.textContent = say("choose-first");
      this.#choices.querySelector("input")?.focus();
      return;
    }
    const ways = this.#plannedWays();
    this.does.start({ ways, of: ways.length, before: this.#state.before, target: this.#state.target });
  }
}

/**
 * @param {Slot[]} slots
 * @param {PanelState} state
 */
function whyNothing(slots, { onlySore }) {
  const notes = slots.flatMap(slot => slot.ways).flatMap(way => adviceOn(way).ask);
  const conditions = [...new Set(notes.map(note => note.name))].join(", ");
  return onlySore ? say("no-sore") : say("out-all", { conditions });
}

/** @param {number | null} value */
const isSore = value => value !== null && pain !== undefined && value >= pain.stopAt;

/**
 * Lines for what is left out, with a button that puts it in, and for what is changed.
 * @param {Slot[]} slots
 * @param {Settings} settings
 * @param {PanelState} state
 * @param {() => void} update
 */
function makeChanges(slots, settings, state, update) {
  /** @type {HTMLElement[]} */
  const lines = [];
  for (const way of slots.flatMap(slot => slot.ways)) {
    if (state.onlySore && !way.sore) continue;
    const { ask, adapt } = adviceOn(way);
    if (ask.length) lines.push(makeLeftOut(way, ask, state, update));
    if (adapt.length && !isOut(way, state)) {
      lines.push(make("div", { className: "adapt" }, make("b", {}, say("changed", { move: way.name })),
        ...adapt.map(note => make("p", {}, note.how, " ", make("small", {}, note.name)))));
    }
  }
  return lines;
}

/**
 * @param {Way} way
 * @param {import("./advice.js").Note[]} notes
 * @param {PanelState} state
 * @param {() => void} update
 */
function makeLeftOut(way, notes, state, update) {
  const isIn = state.putIn.has(way);
  const toggle = makeButton(say(isIn ? "leave-out" : "put-in"), () => {
    if (isIn) state.putIn.delete(way);
    else state.putIn.add(way);
    update();
  }, { className: "quiet" });
  return make("div", { className: "ask-first" },
    make("b", {}, isIn ? way.name : say("left-out", { move: way.name })),
    ...notes.map(note => make("p", {}, note.how, " ", make("small", {}, note.name))),
    ...(isIn ? [] : alternativesTo(way)),
    toggle);
}

/**
 * @param {Slot} slot
 * @param {Settings} settings
 * @param {() => void} update
 */
function makeChoice(slot, settings, update) {
  return make("fieldset", { className: "choice" }, make("legend", {}, slot.choose),
    ...slot.ways.map((way, index) => makeTick("radio", slot.choose, way.name, settings.picks[slot.choose] === index, () => {
      settings.picks[slot.choose] = index;
      update();
    })));
}

/**
 * @param {PanelState} state
 * @param {() => void} update
 */
function makeDoses(state, update) {
  const [start, target] = findAll(document, ".facts dd").map(fact => [...fact.children].map(part => part.textContent).join(", "));
  return make("fieldset", { className: "choice" }, make("legend", {}, say("dose")),
    ...[start, target].map((text, index) => makeTick("radio", "dose", text, index === Number(state.target), () => {
      state.target = index === 1;
      update();
    })));
}

/**
 * @param {Slot[]} slots
 * @param {PanelState} state
 * @param {() => void} update
 */
function makeSoreChoice(slots, state, update) {
  const moves = slots.flatMap(slot => slot.ways).filter(way => way.sore).map(way => way.name).join(", ");
  const rule = make("p", { className: "stop-now" }, pain?.before || "");
  return [rule, make("fieldset", { className: "choice" },
    ...[moves ? say("only-sore", { moves }) : say("no-sore"), say("all-moves")].map((text, index) =>
      makeTick("radio", "sore", text, index === 0, () => {
        state.onlySore = index === 0;
        update();
      })))];
}

/** The signs that stop a move and that need help, as on the page. */
function copyOfStopBox() {
  const box = /** @type {HTMLElement} */ (document.querySelector(".stop")).cloneNode(true);
  const copy = /** @type {HTMLElement} */ (box);
  copy.removeAttribute("aria-labelledby");
  findAll(copy, "[id]").forEach(part => part.removeAttribute("id"));
  return copy;
}
