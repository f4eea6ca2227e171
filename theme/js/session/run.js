/* Runs a session: asks the clock once a second, draws what is, and gives sound, voice and buzz their cues. */
import { buzz } from "./buzz.js";
import { cuesOf } from "./cues.js";
import { placeText, Player } from "./player.js";
import { openAudio } from "./audio.js";
import { openSound } from "./sound.js";
import { begin, next, untilChange } from "./state.js";
import { openVoice } from "./voice.js";
import { keepAwake } from "./wake.js";
import { rules, say } from "./words.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {import("./state.js").Happening} Happening */
/** @typedef {import("./page.js").Way} Way */
/** @typedef {import("./settings.js").Settings} Settings */

/** The running session. It knows the state, and what has to follow from each new one. */
export class Run {
  /** @type {State} */
  #state;
  #timer = 0;
  #told = -1;

  /**
   * @param {object} session
   * @param {Way[]} session.ways
   * @param {import("./phases.js").Phase[]} session.phases
   * @param {Settings} session.settings
   * @param {AudioContext | null} session.audio opened in the tap that began it
   * @param {import("./state.js").Earlier} [session.earlier]
   * @param {(run: Run, at: number) => void} changed is told each new state
   */
  constructor({ ways, phases, settings, audio, earlier }, changed) {
    this.ways = ways;
    this.settings = settings;
    this.changed = changed;
    this.sound = this.#openSound(audio);
    this.voice = openVoice(document.documentElement.lang);
    this.voice.onFailed(() => this.tell(say("no-voice")));
    this.player = new Player(ways, press => this.press(press));
    this.lock = keepAwake(() => this.tell(say("screen")));
    this.#state = begin(phases, { ready: rules.ready, goesOn: settings.goesOn }, performance.now(), earlier);
  }

  begin() {
    document.addEventListener("visibilitychange", this.#look);
    this.#follow();
  }

  get state() {
    return this.#state;
  }

  /** @param {import("./player.js").Press} press */
  press(press) {
    const resumes = press === "pause" && this.#state.mode === "paused";
    if (resumes && this.settings.tones && this.sound.state() !== "running") {
      // A call may leave a clock that stands.
      this.sound.close();
      this.sound = this.#openSound(openAudio());
    }
    this.happen(resumes ? "resume" : press);
  }

  /** @param {Happening} type */
  happen(type) {
    const at = performance.now();
    this.#state = next(this.#state, { type, at, sound: this.settings.tones && this.sound.state() === "running" });
    this.#follow();
  }

  /**
   * Says something in words where the session has room for it.
   * @param {string} text
   */
  tell(text) {
    this.player.tell(text);
  }

  /** @param {AudioContext | null} audio */
  #openSound(audio) {
    const sound = openSound(audio);
    sound.onInterrupted(() => this.happen("call"));
    return sound;
  }

  close() {
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#look);
    this.sound.close();
    this.voice.stop();
    this.lock.release();
    this.player.close();
  }

  #look = () => {
    this.happen(document.hidden ? "hidden" : "shown");
  };

  #follow() {
    const at = performance.now();
    const state = this.#state;
    clearTimeout(this.#timer);
    if (state.mode === "run" || state.mode === "paused") this.player.draw(state, at);
    if (state.mode === "run") {
      this.#timer = setTimeout(() => this.happen("tick"), untilChange(state, at));
      this.sound.place(cuesOf(state.phases, state.index, state.gone), state.begun, at);
    } else if (state.mode !== "done" || state.stopped) {
      this.sound.cancel();
    }
    if (this.#told !== state.index && state.mode === "run") this.#tellPhase(state);
    if (state.mode !== "run") this.voice.stop();
    this.changed(this, at);
  }

  /** @param {State} state */
  #tellPhase(state) {
    this.#told = state.index;
    const phase = state.phases[state.index];
    if (this.settings.buzz) buzz(phase.kind);
    this.lock.again();
    const text = this.settings.voice && spoken(state, this.ways);
    if (text) this.voice.say(text);
  }
}

/**
 * What is said of a phase: the move that comes, and later no more than its word.
 * @param {State} state
 * @param {Way[]} ways
 */
export function spoken({ phases, index }, ways) {
  const phase = phases[index];
  const way = ways[phase.entry];
  const word = say("phase." + phase.kind);
  if (phase.kind === "ready" || phase.kind === "next") {
    const move = way.parts[phase.part]?.name || way.name;
    return [word, move, phase.part ? "" : way.amount, ...way.changes].filter(text => text).join(". ");
  }
  if (phase.kind === "in" || phase.kind === "out") return "";
  if (phase.kind === "go" && phase.rep > 1) return String(phase.rep);
  return [word, placeText({ ...phase, rep: 0 })].filter(text => text).join(". ");
}
