/* What a screen reader is told while a session runs: phases of some length and pauses, one text at a time. Where a voice
   speaks already, nothing is told twice. */
import { make } from "./elements.js";
import { say } from "./words.js";

/** Shorter phases would only chatter. */
const TELLS_FROM = 5000;
/** No more than one text in this time. */
const SPACING = 4000;

export class Messages {
  /** Stands in the page before it is filled, or nobody is told. */
  element = make("p", { className: "vh", role: "status" });
  #told = "";
  #at = -Infinity;

  /**
   * @param {import("./state.js").State} state
   * @param {number} at
   * @param {() => string} phaseText
   * @param {boolean} hasVoice
   */
  tell(state, at, phaseText, hasVoice) {
    const key = state.mode + state.why + state.index;
    if (key === this.#told || hasVoice && state.mode === "run") return;
    const isPause = state.mode === "paused";
    const phase = state.phases[state.index];
    if (!isPause && (state.mode !== "run" || phase.ms < TELLS_FROM && !phase.waits || at - this.#at < SPACING)) return;
    this.#told = key;
    this.#at = at;
    this.element.textContent = isPause ? [say("paused"), state.why === "reader" ? "" : say(state.why)].join(". ") : phaseText();
  }
}
