/* Leads through a session, from its start to what is said after it. */
import { makeDone } from "./done.js";
import { makeHurt } from "./hurt.js";
import { keepBeside } from "./keep-session.js";
import { Messages } from "./messages.js";
import { placeText } from "./player.js";
import { forget, remember, remembered } from "./resume.js";
import { Run, spoken } from "./run.js";
import { settingsOf } from "./settings-box.js";
import { left } from "./state.js";
import { summaryOf } from "./summary.js";
import { say } from "./words.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {import("./state.js").Earlier} Earlier */
/** @typedef {import("./page.js").Way} Way */
/** @typedef {import("./panel.js").Plan} Plan */

/**
 * What the dialog gives to what leads.
 * @typedef {object} Place
 * @property {HTMLElement} dialog
 * @property {import("./settings.js").Settings} settings
 * @property {{ title: string, page: string, hash: string }} page
 * @property {(element: HTMLElement) => void} show
 * @property {() => void} close
 */

const CONTROLS = "button, input, textarea, select, a, summary, label";

export class Lead {
  /** Whether it shows something of its own, instead of the panel. */
  isLeading = false;
  #messages = new Messages();
  #shown = "";
  /** @type {Run | null} */
  #run = null;
  /** @type {Plan} */
  #plan = { ways: [], of: 0, before: null, target: false };

  /** @param {Place} place */
  constructor(place) {
    this.place = place;
    place.dialog.append(this.#messages.element);
    place.dialog.addEventListener("keydown", pressing => this.#key(pressing));
  }

  /**
   * Fills the fold of the settings.
   * @param {HTMLElement} fold
   * @param {() => void} changed is told of each change
   */
  fillSettings(fold, changed) {
    fold.append(...settingsOf(this.place.settings, changed));
  }

  /**
   * Where an earlier visit of this page was left, and how that is offered; nothing where there was none.
   * @param {Way[]} all the moves of the page
   * @returns {{ text: string, plan: Plan, earlier: Earlier } | null}
   */
  earlier(all) {
    const kept = remembered(this.place.page.page, this.place.page.hash);
    if (!kept) return null;
    const { earlier } = kept;
    const choice = /** @type {{ ways: number[], target: boolean, of: number, before: number | null }} */ (kept.choice);
    const ways = choice.ways.map(index => all.find(way => way.index === index)).flatMap(way => way || []);
    const move = [ways[earlier.phase.entry].name, placeText({ ...earlier.phase, rep: 0 })].filter(text => text).join(", ");
    return { text: say("go-on-with", { move }), plan: { ...choice, ways }, earlier };
  }

  /**
   * @param {Plan} plan
   * @param {import("./phases.js").Phase[]} phases
   * @param {AudioContext | null} audio
   * @param {Earlier} [earlier]
   */
  start(plan, phases, audio, earlier) {
    this.isLeading = true;
    this.#plan = plan;
    const { settings } = this.place;
    this.#run = new Run({ ways: plan.ways, phases, settings, audio, earlier }, (run, at) => this.#follow(run, at));
    this.#run.begin();
    keepBeside();
  }

  /** Asks how it was where no clock leads, such as swimming. */
  showLog() {
    this.isLeading = true;
    this.#showDone({ ...this.#about(), seconds: 0, done: 1, stopped: "", after: null, note: "", moves: [] });
  }

  /** Once pauses, twice stops. After a session nothing closes that was not kept yet. */
  escape() {
    const mode = this.#run?.state.mode;
    if (mode === "run") this.#run?.happen("pause");
    else if (mode === "paused") this.#run?.happen("hurt");
  }

  close() {
    this.#run?.close();
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
      this.place.settings.voice && run.voice.available());
    const { page, hash } = this.place.page;
    if (state.mode === "done") forget();
    else remember(page, hash, state, at, { ...this.#plan, ways: run.ways.map(way => way.index) });
  }

  /**
   * @param {State["mode"]} mode
   * @param {Run} run
   */
  #showMode(mode, run) {
    this.#shown = mode;
    if (mode === "run") this.place.show(run.player.element);
    else if (mode === "hurt") this.place.show(makeHurt(answer => run.happen(answer)));
    else if (mode === "done") {
      run.close();
      this.#showDone(summaryOf(this.#about(), run.ways, run.state));
    }
  }

  /** @param {import("../diary/entries.js").Session} session */
  #showDone(session) {
    this.place.dialog.dataset.phase = "done";
    this.place.show(makeDone(session, this.place.close));
  }

  #about() {
    const { title, page } = this.place.page;
    return { title, page, of: this.#plan.of || 1, before: this.#plan.before };
  }

  /**
   * Writes the state into the dialog, for styles and for tests.
   * @param {State} state
   * @param {number} at
   */
  #mark(state, at) {
    const { dataset } = this.place.dialog;
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

  /** @param {KeyboardEvent} pressing */
  #key(pressing) {
    const target = /** @type {Element} */ (pressing.target);
    if (pressing.key !== " " || this.#shown !== "run" || target.closest(CONTROLS)) return;
    pressing.preventDefault();
    this.#run?.press("pause");
  }
}
