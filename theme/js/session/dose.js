/* How much of a move to do, as pages carry it: `2x8 h6 r45 turn s15 m6` for counted movements, `t600` for time. */

/**
 * Counted movements. What is null is as the guide's rules say.
 * @typedef {object} Repetitions
 * @property {"reps"} kind
 * @property {number} sets
 * @property {number} reps in a set, on each side where there are two
 * @property {number} hold seconds, 0 for none
 * @property {number} rest seconds between repetitions where there is one set, else between sets; 0 for none
 * @property {"one" | "each" | "turn"} sides all of one side and then of the other, or in turn
 * @property {number | null} swap seconds for changing sides
 * @property {number | null} move seconds for getting into a repetition and out of it
 */

/** @typedef {{ kind: "time", seconds: number }} Duration */

/**
 * `before` is how many seconds are before it, where it is a part of a move and they are not those between two moves.
 * @typedef {(Repetitions | Duration) & { before?: number }} Dose
 */

/**
 * What the guide says of sessions, in seconds: before the first move, between two moves, between two moves of which one
 * is on the floor and the other is not, for changing sides, for one movement.
 * @typedef {{ ready: number, between: number, upOrDown: number, swap: number, move: number }} Rules
 */

const COUNTED = /^([1-9]\d*)x([1-9]\d*)(?: h(\d+))?(?: r(\d+))?(?: (each|turn))?(?: s(\d+))?(?: m(\d+))?$/;

const TIME = /^t([1-9]\d*)$/;

/**
 * Reads a dose; null for a text that is none.
 * @param {string} text
 * @returns {Dose | null}
 */
export function parseDose(text) {
  const time = TIME.exec(text);
  if (time) return { kind: "time", seconds: +time[1] };
  const counted = COUNTED.exec(text);
  if (!counted) return null;
  const [, sets, reps, hold = "0", rest = "0", sides = "one", swap, move] = counted;
  return {
    kind: "reps",
    sets: +sets,
    reps: +reps,
    hold: +hold,
    rest: +rest,
    sides: /** @type {"one" | "each" | "turn"} */ (sides),
    swap: swap ? +swap : null,
    move: move ? +move : null
  };
}

/**
 * One of several small moves: its name, its dose, and the number of the step that says how it goes; a move without parts is
 * one part without a name.
 * @typedef {{ name: string, dose: Dose, step: number }} Part
 */

/**
 * Reads what a page carries for a move: one dose, or a list of names and doses where it is several small moves.
 * @param {string} text
 * @returns {Part[]} nothing where it cannot be read
 */
export function readParts(text) {
  /** @type {[name: string, dose: string, step?: number, before?: number][]} */
  const list = text[0] === "[" ? JSON.parse(text) : [["", text]];
  const parts = list.flatMap(([part, amount, step = 0, before]) => {
    const dose = parseDose(amount);
    return dose ? [{ name: part, step, dose: { ...dose, before } }] : [];
  });
  return parts.length === list.length ? parts : [];
}
