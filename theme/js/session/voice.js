/* Words of a session, spoken by a voice of the device. A voice of a network would send them away, so it is not used. */

/**
 * @typedef {object} Voice
 * @property {() => boolean} available whether the device has a voice for the language; some tell only after a while
 * @property {(text: string) => void} say says this instead of what is being said
 * @property {() => void} stop
 * @property {(failed: () => void) => void} onFailed calls back once if speech fails; nothing is said after that
 */

/** Errors that say that something else was said or that we stopped. */
const STOPPED = ["canceled", "interrupted"];

/**
 * @param {string} language as in `lang`
 * @returns {Voice}
 */
export function openVoice(language) {
  const speech = window.speechSynthesis;
  let isUsable = Boolean(speech && window.SpeechSynthesisUtterance);
  let failed = () => {};
  /** Kept while it is spoken: some browsers lose it otherwise. @type {SpeechSynthesisUtterance | null} */
  let utterance = null;
  const hush = () => {
    utterance = null;
    if (isUsable) speech.cancel();
  };
  if (isUsable) {
    // The list of voices is empty until somebody has asked for it.
    speech.getVoices();
    addEventListener("pagehide", hush);
  }
  return {
    available: () => isUsable && Boolean(localVoice(speech.getVoices(), language)),
    say(text) {
      const voice = isUsable && localVoice(speech.getVoices(), language);
      if (!voice) return;
      hush();
      utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.addEventListener("error", problem => {
        if (STOPPED.includes(problem.error) || !isUsable) return;
        isUsable = false;
        failed();
      });
      speech.speak(utterance);
    },
    stop: hush,
    onFailed(callback) {
      failed = callback;
    }
  };
}

/**
 * A voice of the device, of the same country if it has one.
 * @param {SpeechSynthesisVoice[]} voices
 * @param {string} language
 */
function localVoice(voices, language) {
  const tag = (/** @type {string} */ text) => text.toLowerCase().replace("_", "-");
  const local = voices.filter(voice => voice.localService && tag(voice.lang).split("-")[0] === tag(language).split("-")[0]);
  return local.find(voice => tag(voice.lang) === tag(language)) || local.find(voice => voice.default) || local[0];
}
