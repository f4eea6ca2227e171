/* The dialog of a session, from the panel to the end. */
import { makeDone } from "./done.js";
import { make, makeButton } from "./elements.js";
import { makeHurt } from "./hurt.js";
import { keepBeside } from "./keep-session.js";
import { Messages } from "./messages.js";
import { holdSession } from "./only-tab.js";
import { planHash, pagePath, pageTitle, readSlots, withTarget } from "./page.js";
import { makePanel } from "./panel.js";
import { placeText } from "./player.js";
import { forget, remember, remembered } from "./resume.js";
import { Run, spoken } from "./run.js";
import { readSettings, writeSettings } from "./settings.js";
import { left } from "./state.js";
import { summaryOf, timeOf } from "./summary.js";
import { say, timeInWords } from "./words.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {import("./panel.js").Plan} Plan */

const CONTROLS = "button, input, textarea, select, a, summary, label";

export class SessionDialog {
  #dialog = make("dialog", { className: "session", "data-session": "", "aria-labelledby": "session-title" });
  #screen = make("div", { className: "screen" });
  #messages = new Messages();
  #settings = readSettings();
  #slots = readSlots();
  #shown = "";
  /** @type {Run | null} */
  #run = null;
  /** @type {(() => void) | null} */
  #release = null;
  /** @type {Plan} */
  #plan = { ways: [], of: 0, before: null, target: false };

  /** @param {HTMLElement} button gets the focus back */
  constructor(button) {
    this.button = button;
  }

  async open() {
    this.#dialog.append(this.#screen, this.#messages.element);
    document.body.append(this.#dialog);
    this.#dialog.addEventListener("cancel", cancelling => {
      cancelling.preventDefault();
      this.#escape();
    });
    // Some browsers close a dialog without asking, after the first time that they were told not to.
    this.#dialog.addEventListener("close", () => {
      if (!this.#dialog.isConnected) return;
      this.#dialog.showModal();
      this.#escape();
    });
    this.#dialog.addEventListener("keydown", pressing => this.#key(pressing));
    this.#release = await holdSession(document.documentElement.dataset.guide || "");
    this.#dialog.showModal();
    if (!this.#release) this.#showBusy();
    else if (this.#slots.length) this.#showPanel();
    else this.#showDone({ ...this.#about(), seconds: 0, done: 1, stopped: "", after: null, note: "", moves: [] });
  }

  #close() {
    this.#run?.close();
    this.#release?.();
    this.#dialog.close();
    this.#dialog.remove();
    this.button.focus();
  }

  #showBusy() {
    this.#show("busy", make("div", { className: "panel" },
      make("h1", { id: "session-title", tabIndex: -1 }, pageTitle()),
      make("p", {}, say("two-tabs")),
      make("p", { className: "row end" }, makeButton(say("close"), () => this.#close(), { className: "btn" }))));
  }

  #showPanel() {
    this.#show("panel", makePanel(this.#slots, this.#settings, {
      start: plan => this.#start(plan),
      close: () => this.#close(),
      minutes: ways => say("takes", { time: timeInWords(timeOf(ways, this.#settings)) })
    }, this.#makeGoOn()));
  }

  /** The offer to go on where an earlier visit of this page was left. */
  #makeGoOn() {
    const kept = remembered(pagePath(), planHash());
    if (!kept) return [];
    const { earlier } = kept;
    const choice = /** @type {{ ways: number[], target: boolean, of: number, before: number | null }} */ (kept.choice);
    const all = this.#slots.flatMap(slot => slot.ways);
    const ways = choice.ways.map(index => all.find(way => way.index === index)).flatMap(way => way || []);
    const plan = { ...choice, ways: choice.target ? ways.map(withTarget) : ways };
    const move = [ways[earlier.phase.entry].name, placeText({ ...earlier.phase, rep: 0 })].filter(text => text).join(", ");
    return [makeButton(say("go-on-with", { move }), () => this.#start(plan, earlier), { className: "btn" })];
  }

  /**
   * @param {Plan} plan
   * @param {import("./state.js").Earlier} [earlier]
   */
  #start(plan, earlier) {
    this.#plan = plan;
    writeSettings(this.#settings);
    this.#run = new Run({ ways: plan.ways, settings: this.#settings, earlier }, (run, at) => this.#follow(run, at));
    this.#run.begin();
    keepBeside();
  }

  /**
   * Shows what the state of the session asks for.
   * @param {Run} run
   * @param {number} at
   */
  #follow(run, at) {
    const { state } = run;
    this.#mark(state, at);
    const mode = state.mode === "paused" ? "run" : state.mode;
    if (mode !== this.#shown) this.#showMode(mode, run);
    this.#messages.tell(state, at, () => spoken(state, run.ways),
      this.#settings.voice && run.voice.available());
    if (state.mode === "done") forget();
    else remember(pagePath(), planHash(), state, at, { ...this.#plan, ways: run.ways.map(way => way.index) });
  }

  /**
   * @param {State["mode"]} mode
   * @param {Run} run
   */
  #showMode(mode, run) {
    if (mode === "run") this.#show(mode, run.player.element);
    else if (mode === "hurt") this.#show(mode, makeHurt(answer => run.happen(answer)));
    else if (mode === "done") {
      run.close();
      this.#showDone(summaryOf(this.#about(), run.ways, run.state));
    }
  }

  /** @param {import("../diary/entries.js").Session} session */
  #showDone(session) {
    this.#dialog.dataset.phase = "done";
    this.#show("done", makeDone(session, () => this.#close()));
  }

  #about() {
    return { title: pageTitle(), page: pagePath(), of: this.#plan.of || 1, before: this.#plan.before };
  }

  /**
   * @param {string} mode
   * @param {HTMLElement} element
   */
  #show(mode, element) {
    this.#shown = mode;
    this.#screen.replaceChildren(element);
    this.#dialog.scrollTop = 0;
    element.querySelector("h1")?.focus();
  }

  /**
   * Writes the state into the dialog, for styles and for tests.
   * @param {State} state
   * @param {number} at
   */
  #mark(state, at) {
    const { dataset } = this.#dialog;
    const phase = state.phases[state.index];
    dataset.phase = state.mode === "hurt" || state.mode === "done" ? state.mode : phase.kind;
    if (state.mode === "paused") dataset.paused = state.why;
    else delete dataset.paused;
    if (!phase) return;
    dataset.entry = String(phase.entry + 1);
    dataset.set = String(phase.set);
    dataset.rep = String(phase.rep);
    dataset.side = String(phase.side);
    dataset.left = String(Math.round(left(state, at)));
  }

  /** Once pauses, twice stops; before and after a session it closes. */
  #escape() {
    const state = this.#run?.state;
    // What was not kept yet would be lost without a word.
    if (this.#shown === "done") return;
    if (!state) this.#close();
    else if (state.mode === "run") this.#run?.happen("pause");
    else if (state.mode === "paused") this.#run?.happen("hurt");
  }

  /** @param {KeyboardEvent} pressing */
  #key(pressing) {
    const target = /** @type {Element} */ (pressing.target);
    if (pressing.key === "Escape") {
      pressing.preventDefault();
      this.#escape();
    }
    if (pressing.key !== " " || this.#shown !== "run" || target.closest(CONTROLS)) return;
    pressing.preventDefault();
    this.#run?.press("pause");
  }
}
