/* The dialog of a session: the panel before it, and the place for what leads through it. */
import { changesTo } from "./advice.js";
import { openAudio } from "./audio.js";
import { make, makeButton } from "./elements.js";
import { holdSession } from "./only-tab.js";
import { pagePath, pageTitle, planHash, readSlots, withTarget } from "./page.js";
import { Panel } from "./panel.js";
import { readSettings, writeSettings } from "./settings.js";
import { phasesFor } from "./timing.js";
import { say } from "./words.js";

/** @typedef {import("./lead.js").Lead} Lead */
/** @typedef {import("./panel.js").Plan} Plan */

export class SessionDialog {
  #dialog = make("dialog", { className: "session", "data-session": "", "aria-labelledby": "session-title" });
  #screen = make("div", { className: "screen" });
  #settings = readSettings();
  #slots = readSlots();
  #page = { title: pageTitle(), page: pagePath(), hash: planHash() };
  /** @type {Lead | null} */
  #lead = null;
  /** @type {(() => void) | null} */
  #release = null;

  /**
   * @param {HTMLElement} button gets the focus back
   * @param {Promise<typeof import("./lead.js").Lead>} loaded
   */
  constructor(button, loaded) {
    this.button = button;
    this.loaded = loaded;
  }

  async open() {
    this.#dialog.append(this.#screen);
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
    this.#dialog.addEventListener("keydown", pressing => {
      if (pressing.key !== "Escape") return;
      pressing.preventDefault();
      this.#escape();
    });
    this.#release = await holdSession(document.documentElement.dataset.guide || "");
    this.#dialog.showModal();
    if (!this.#release) this.#showText(say("two-tabs"));
    else if (this.#slots.length) this.#showPanel();
    else this.#showLog();
  }

  #close() {
    this.#lead?.close();
    this.#release?.();
    this.#dialog.close();
    this.#dialog.remove();
    this.button.focus();
  }

  /** @param {string} text */
  #showText(text) {
    this.#show(make("div", { className: "panel" },
      make("h1", { id: "session-title", tabIndex: -1 }, pageTitle()),
      make("p", {}, text),
      make("p", { className: "row end" }, makeButton(say("close"), () => this.#close(), { className: "btn" }))));
  }

  #showPanel() {
    const panel = new Panel(this.#slots, this.#settings, {
      start: plan => {
        const audio = this.#settings.tones ? openAudio() : null;
        this.#whenLoaded(lead => this.#start(lead, plan, audio), () => panel.fail());
      },
      close: () => this.#close()
    });
    this.#show(panel.element);
    this.#whenLoaded(lead => {
      lead.fillSettings(panel.settings, () => panel.update());
      const offer = lead.earlier(this.#slots.flatMap(slot => slot.ways));
      if (!offer) return;
      const plan = { ...offer.plan, ways: offer.plan.target ? offer.plan.ways.map(withTarget) : offer.plan.ways };
      panel.offer(offer.text, () => this.#start(lead, plan, this.#settings.tones ? openAudio() : null, offer.earlier));
    }, () => panel.fail());
  }

  /** What no clock leads is written into the diary. */
  #showLog() {
    this.#showText("");
    this.#whenLoaded(lead => lead.showLog(), () => this.#showText(say("failed")));
  }

  /**
   * Does something with what leads, at once where it is here, as sound may only be opened in a tap.
   * @param {(lead: Lead) => void} use
   * @param {() => void} fail
   */
  async #whenLoaded(use, fail) {
    if (this.#lead) return use(this.#lead);
    try {
      const Lead = await this.loaded;
      if (!this.#dialog.isConnected) return;
      this.#lead ||= new Lead({
        dialog: this.#dialog,
        settings: this.#settings,
        page: this.#page,
        show: element => this.#show(element),
        close: () => this.#close()
      });
      use(this.#lead);
    } catch {
      fail();
    }
  }

  /**
   * @param {Lead} lead
   * @param {Plan} plan
   * @param {AudioContext | null} audio
   * @param {import("./state.js").Earlier} [earlier]
   */
  #start(lead, plan, audio, earlier) {
    writeSettings(this.#settings);
    const ways = plan.ways.map(way => ({ ...way, changes: changesTo(way) }));
    lead.start({ ...plan, ways }, phasesFor(ways, this.#settings), audio, earlier);
  }

  /** @param {HTMLElement} element */
  #show(element) {
    this.#screen.replaceChildren(element);
    this.#dialog.scrollTop = 0;
    element.querySelector("h1")?.focus();
  }

  #escape() {
    if (this.#lead?.isLeading) this.#lead.escape();
    else this.#close();
  }
}
