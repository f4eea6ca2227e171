/* Stand-ins for what browsers give a session: sound, speech, the screen's lock, locks between tabs. */

/** @type {Map<string, PropertyDescriptor | undefined>} */
const replaced = new Map();

/**
 * Puts stand-ins in the place of globals, until {@link restoreDevice}.
 * @param {Record<string, unknown>} globals
 */
export function device(globals) {
  Object.entries(globals).forEach(([key, value]) => {
    if (!replaced.has(key)) replaced.set(key, Object.getOwnPropertyDescriptor(globalThis, key));
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  });
}

/** Puts back what was there before. */
export function restoreDevice() {
  replaced.forEach((before, key) => {
    if (before) Object.defineProperty(globalThis, key, before);
    else Reflect.deleteProperty(globalThis, key);
  });
  replaced.clear();
}

/** An audio context with a clock that a test sets. It keeps all tones that were asked for. */
export class AudioDouble extends EventTarget {
  constructor() {
    super();
    this.currentTime = 0;
    this.state = "running";
    this.destination = {};
    /** @type {{ frequency: { value: number }, from: number, until: number, isSilenced: boolean }[]} */
    this.tones = [];
  }

  /** Changes the state as the device does. @param {string} state */
  become(state) {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }

  close() {
    this.become("closed");
    return Promise.resolve();
  }

  createGain() {
    const nothing = () => {};
    return { gain: { setValueAtTime: nothing, linearRampToValueAtTime: nothing }, connect: nothing };
  }

  createOscillator() {
    const tone = {
      frequency: { value: 0 },
      from: 0,
      until: 0,
      isSilenced: false,
      start: (/** @type {number} */ at) => void (tone.from = at),
      stop: (/** @type {number | undefined} */ at) => void (at === undefined ? tone.isSilenced = true : tone.until = at),
      connect: (/** @type {object} */ other) => other,
      disconnect: () => {}
    };
    this.tones.push(tone);
    return tone;
  }

  /** Frequencies and times of the tones that are or will be heard. */
  heard() {
    return this.tones.filter(tone => !tone.isSilenced)
      .map(tone => tone.frequency.value + " " + Math.round(tone.from * 1000) / 1000);
  }
}

/** A speech synthesis with these voices; it keeps what is said. */
export class SpeechDouble {
  /** @param {{ lang: string, localService: boolean, default?: boolean, name: string }[]} voices */
  constructor(voices) {
    this.voices = voices;
    /** @type {any[]} */
    this.said = [];
    this.cancelled = 0;
  }

  getVoices() {
    return this.voices;
  }

  /** @param {any} utterance */
  speak(utterance) {
    this.said.push(utterance);
  }

  cancel() {
    this.cancelled++;
  }
}

/** What is to be said. */
export class UtteranceDouble extends EventTarget {
  /** @param {string} text */
  constructor(text) {
    super();
    this.text = text;
    this.voice = null;
    this.lang = "";
  }

  /** Fails as a browser tells it. @param {string} error */
  fail(error) {
    this.dispatchEvent(Object.assign(new Event("error"), { error }));
  }
}
