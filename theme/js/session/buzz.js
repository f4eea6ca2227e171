/* Vibration, on the devices that have it. */

/**
 * Ms of buzzing and silence for each cue that is felt.
 * @type {Partial<Record<import("./cues.js").CueName, number[]>>}
 */
const BUZZES = {
  start: [120],
  end: [250],
  swap: [120, 80, 120, 80, 120],
  half: [120, 80, 120],
  minute: [120, 80, 120]
};

export const canBuzz = () => typeof navigator.vibrate === "function";

/** @param {import("./cues.js").CueName} cue */
export function buzz(cue) {
  const pattern = BUZZES[cue];
  if (pattern && canBuzz()) navigator.vibrate(pattern);
}

/** Ends a buzz. */
export function stopBuzz() {
  if (canBuzz()) navigator.vibrate(0);
}
