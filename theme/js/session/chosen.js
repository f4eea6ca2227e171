/* Which moves of a page are done, as a reader has chosen and as the ticks have it. */
import { adviceOn } from "./advice.js";
import { timeOf } from "./timing.js";

/** @typedef {import("./page.js").Slot} Slot */
/** @typedef {import("./page.js").Way} Way */
/** @typedef {import("./settings.js").Settings} Settings */

/**
 * @typedef {object} PanelState
 * @property {Set<Way>} putIn moves that ask first, and that the reader put in
 * @property {boolean} onlySore
 * @property {number | null} before
 * @property {boolean} target whether a move is done with the dose to work up to
 */

/**
 * The moves of a place that nothing speaks against.
 * @param {Slot} slot
 * @param {PanelState} state
 */
export const openWays = ({ ways }, state) => ways.filter(way => !isOut(way, state));

/**
 * @param {Slot} slot
 * @param {Settings} settings
 */
export const chosenWay = ({ ways, choose }, settings) => ways[settings.picks[choose]];

/**
 * The move that is done in a place: the chosen one where nothing speaks against it. Until one is chosen, the minutes are
 * those of the longer one, as the page counts.
 * @param {Slot} slot
 * @param {Settings} settings
 * @param {PanelState} state
 * @returns {Way | undefined}
 */
export function wayOf(slot, settings, state) {
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
export function isOut(way, state) {
  return state.onlySore && !way.sore || adviceOn(way).ask.length > 0 && !state.putIn.has(way);
}
