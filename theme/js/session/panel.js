/* What is read and chosen before a session: signs, pain, what the ticks change, how to be led. */
import { findAll } from "../find-all.js";
import { adviceOn, alternativesTo } from "./advice.js";
import { make, makeButton, makeTick } from "./elements.js";
import { pageTitle, withTarget } from "./page.js";
import { makeScale } from "./scale.js";
import { makeSettings } from "./settings-box.js";
import { timeOf } from "./summary.js";
import { pain, say } from "./words.js";

/** @typedef {import("./page.js").Slot} Slot */
/** @typedef {import("./page.js").Way} Way */
/** @typedef {import("./settings.js").Settings} Settings */

/**
 * What a reader chose before the start.
 * @typedef {object} Plan
 * @property {Way[]} ways the moves that will be done, in order
 * @property {number} of how many places the session has
 * @property {number | null} before the pain at the start; null where it was left out
 * @property {boolean} target whether they are done with the doses to work up to
 */

/**
 * @typedef {object} PanelState
 * @property {Set<Way>} putIn moves that ask first, and that the reader put in
 * @property {boolean} onlySore
 * @property {number | null} before
 * @property {boolean} target whether a move is done with the dose to work up to
 */

/**
 * Builds the panel.
 * @param {Slot[]} slots
 * @param {Settings} settings
 * @param {{ start: (plan: Plan) => void, close: () => void, minutes: (ways: Way[]) => string }} does
 * @param {HTMLElement[]} first what else may be pressed instead of the start, such as going on where an earlier visit ended
 */
export function makePanel(slots, settings, does, first) {
  /** @type {PanelState} */
  const state = { putIn: new Set(), onlySore: false, before: null, target: false };
  const takes = make("p", { className: "takes" });
  const changes = make("div", { className: "changes" });
  const choices = make("div");
  const sore = make("div");
  const locked = make("p", {}, say("locked"));
  const problem = make("p", { className: "problem", role: "alert" });
  const begin = makeButton(say("begin"), start, { className: "btn", "data-session-begin": "" });

  function plannedWays() {
    return slots.flatMap(slot => wayOf(slot, settings, state) || [])
      .map(way => state.target ? withTarget(way) : way);
  }

  function start() {
    const isUndecided = slots.some(slot => {
      const possible = openWays(slot, state);
      return possible.length > 1 && !possible.includes(chosenWay(slot, settings));
    });
    if (isUndecided) {
      problem.textContent = say("choose-first");
      choices.querySelector("input")?.focus();
      return;
    }
    const ways = plannedWays();
    does.start({ ways, of: ways.length, before: state.before, target: state.target });
  }

  function update() {
    const ways = plannedWays();
    takes.textContent = ways.length ? does.minutes(ways) : "";
    begin.disabled = !ways.length;
    problem.textContent = ways.length ? "" : whyNothing(slots, state);
    locked.hidden = !ways.some(way => way.parts.some(({ dose }) => dose.kind === "time"));
    changes.replaceChildren(...makeChanges(slots, settings, state, update));
    choices.hidden = !ways.length;
    first.forEach(button => { button.hidden = state.onlySore; });
    slots.forEach((slot, index) => { picks[index].hidden = openWays(slot, state).length < 2; });
  }

  const picks = slots.map(slot => slot.ways.length > 1 ? makeChoice(slot, settings, update) : make("div"));
  choices.append(...picks);
  if (slots[0].ways[0].target.length) choices.append(makeDoses(slots[0].ways[0], state, update));
  const scale = pain && makeScale("pain-now", pain.top, value => {
    state.before = value;
    state.onlySore = isSore(value);
    sore.replaceChildren(...(isSore(value) ? makeSoreChoice(slots, state, update) : []));
    update();
  });
  update();
  return make("div", { className: "panel" },
    make("h1", { id: "session-title", tabIndex: -1 }, pageTitle()),
    takes,
    copyOfStopBox(),
    ...(scale ? [scale, sore] : []),
    changes,
    choices,
    locked,
    makeSettings(settings, update),
    make("div", { className: "end" }, problem, ...first,
      make("p", { className: "row" }, begin, makeButton(say("close"), does.close, { className: "quiet" }))));
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
 * The moves of a place that nothing speaks against.
 * @param {Slot} slot
 * @param {PanelState} state
 */
const openWays = ({ ways }, state) => ways.filter(way => !isOut(way, state));

/**
 * @param {Slot} slot
 * @param {Settings} settings
 */
const chosenWay = ({ ways, choose }, settings) => ways[settings.picks[choose]];

/**
 * The move that is done in a place: the chosen one where nothing speaks against it. Until one is chosen, the minutes are
 * those of the longer one, as the page counts.
 * @param {Slot} slot
 * @param {Settings} settings
 * @param {PanelState} state
 * @returns {Way | undefined}
 */
function wayOf(slot, settings, state) {
  const ways = openWays(slot, state);
  const chosen = chosenWay(slot, settings);
  if (ways.includes(chosen)) return chosen;
  const times = ways.map(way => timeOf([way], settings));
  return ways[times.indexOf(Math.max(...times))];
}

/**
 * @param {Way} way
 * @param {PanelState} state
 */
function isOut(way, state) {
  return state.onlySore && !way.sore || adviceOn(way).ask.length > 0 && !state.putIn.has(way);
}

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
 * @param {Way} way
 * @param {PanelState} state
 * @param {() => void} update
 */
function makeDoses(way, state, update) {
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
