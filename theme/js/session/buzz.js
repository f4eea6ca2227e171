/* Vibration, on the devices that have it. */

/**
 * Ms of buzzing and silence as a phase begins: a movement, the end of a hold, the other side.
 * @type {Partial<Record<import("./phases.js").Phase["kind"], number[]>>}
 */
const BUZZES = {
  in: [120],
  go: [120],
  out: [250],
  swap: [120, 80, 120, 80, 120]
};

export const canBuzz = () => typeof navigator.vibrate === "function";

/** @param {import("./phases.js").Phase["kind"]} kind of the phase that begins */
export function buzz(kind) {
  const pattern = BUZZES[kind];
  if (pattern && canBuzz()) navigator.vibrate(pattern);
}
