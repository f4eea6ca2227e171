/* How a reader wants to be led; kept on this device. */
import { read, write } from "../storage.js";

const NAME = "session-set";

/**
 * @typedef {object} Settings
 * @property {boolean} tones
 * @property {boolean} voice
 * @property {boolean} buzz
 * @property {boolean} slower
 * @property {boolean} moreTime
 * @property {boolean} ownPace
 * @property {boolean} goesOn
 * @property {Record<string, number>} picks which of two moves was chosen last, by what one chooses by
 */

/** @type {Settings} */
const USUAL = {
  tones: true, voice: false, buzz: false, slower: false, moreTime: false, ownPace: false, goesOn: false, picks: {}
};

/** @returns {Settings} */
export function readSettings() {
  try {
    const kept = JSON.parse(read(NAME) || "{}");
    const settings = { ...USUAL, picks: { ...(kept.picks || {}) } };
    for (const item of SWITCHES) settings[item] = item in kept ? kept[item] === true : USUAL[item];
    return settings;
  } catch {
    return { ...USUAL, picks: {} };
  }
}

/** What can be switched on and off, in the order in which it is offered. */
export const SWITCHES = /** @type {const} */ (["tones", "voice", "buzz", "slower", "moreTime", "ownPace", "goesOn"]);

/** @param {Settings} settings */
export const writeSettings = settings => write(NAME, JSON.stringify(settings));
