/* The phases of a session, made from doses: get ready, move in, hold, move out, rest, other side, next move. Their times
   without `ready` add up to the seconds that the guide's pages tell. */

/** @typedef {import("./dose.js").Dose} Dose */
/** @typedef {import("./dose.js").Repetitions} Repetitions */
/** @typedef {import("./dose.js").Rules} Rules */

/**
 * What is asked of an entry of a session: its dose, or those of its parts, and how high the body is.
 * @typedef {{ doses: Dose[], height: string }} Timed
 */

/**
 * What a reader chose.
 * @typedef {object} Choices
 * @property {number} ready seconds before the first move
 * @property {boolean} slower movements take half as long again; holds and minutes do not
 * @property {boolean} moreTime ten seconds more for each change of move or side
 * @property {boolean} ownPace a set without holds has no clock: the reader says when it is done
 * @property {boolean} goesOn a change of height waits for no tap
 */

/**
 * @typedef {object} Phase
 * @property {"ready" | "in" | "hold" | "out" | "go" | "rest" | "swap" | "next"} kind
 * @property {number} ms how long it takes; where it waits, what is counted for it
 * @property {number} entry its number; before a move, that of the move that comes
 * @property {string} height how high the body is, or was in the move before where that is not known
 * @property {number} part the number of the dose in its entry
 * @property {number} set the first is 1; 0 where none is counted
 * @property {number} sets
 * @property {number} rep the first is 1, with both sides in turn counted on; 0 where none is counted
 * @property {number} reps 0 in a dose of time
 * @property {0 | 1 | 2} side 0 where there are none; after a swap
 * @property {boolean} waits the reader says when it is over; where the height changes, that is found on the way
 */

/** @typedef {Omit<Phase, "kind" | "ms">} Place */

/** @typedef {Phase["side"]} Side */

/** @type {Side} */
const NEITHER = 0;
/** @type {Side[]} */
const BOTH = [1, 2];
const MORE_TIME = 10;
const SLOWER = 1.5;

/**
 * @param {Timed[]} entries
 * @param {Rules} rules
 * @param {Choices} choices
 * @returns {Phase[]}
 */
export function phasesOf(entries, rules, choices) {
  /** @type {Phase[]} */
  const phases = [];
  const more = choices.moreTime ? MORE_TIME : 0;
  let before = "";
  let known = "";
  entries.forEach(({ doses, height }, entry) => {
    known = height || known;
    doses.forEach((dose, part) => {
      const place = { entry, part, height: known, set: 0, sets: 0, rep: 0, reps: 0, side: NEITHER, waits: false };
      const rises = !part && before && height && before !== height;
      phases.push(phases.length
        ? phaseAt("next", (rises ? rules.upOrDown : dose.before ?? rules.between) + more, place)
        : phaseAt("ready", choices.ready, place));
      phases.push(...dosePhases(dose, place, rules, choices));
    });
    before = height;
  });
  return phases;
}

/**
 * @param {Phase["kind"]} kind
 * @param {number} seconds
 * @param {Place} place
 * @returns {Phase}
 */
function phaseAt(kind, seconds, place) {
  return { kind, ms: seconds * 1000, ...place };
}

/**
 * @param {Dose} dose
 * @param {Place} place
 * @param {Rules} rules
 * @param {Choices} choices
 */
function dosePhases(dose, place, rules, choices) {
  if (dose.kind === "time") return [phaseAt("go", dose.seconds, place)];
  /** @type {Phase[]} */
  const phases = [];
  const move = (dose.move ?? rules.move) * (choices.slower ? SLOWER : 1);
  const swap = (dose.swap ?? rules.swap) + (choices.moreTime ? MORE_TIME : 0);
  for (let set = 1; set <= dose.sets; set++) {
    const inSet = { ...place, set, sets: dose.sets };
    if (set > 1 && dose.rest) phases.push(phaseAt("rest", dose.rest, inSet));
    (dose.sides === "each" ? BOTH : [NEITHER]).forEach(side => {
      if (side === 2) phases.push(phaseAt("swap", swap, { ...inSet, side }));
      phases.push(...goes(dose, { ...inSet, side }, move, choices.ownPace));
    });
  }
  return phases;
}

/**
 * The repetitions of a set that follow one another without a swap.
 * @param {Repetitions} dose
 * @param {Place} place
 * @param {number} move seconds of one movement
 * @param {boolean} ownPace
 */
function goes({ sets, reps: perSide, hold, rest, sides }, place, move, ownPace) {
  const reps = sides === "turn" ? 2 * perSide : perSide;
  const pause = sets === 1 ? rest : 0;
  if (ownPace && !hold) return [phaseAt("go", reps * move + (reps - 1) * pause, { ...place, reps, waits: true })];
  /** @type {Phase[]} */
  const phases = [];
  for (let rep = 1; rep <= reps; rep++) {
    /** @type {Place} */
    const here = { ...place, rep, reps, side: sides === "turn" ? BOTH[(rep - 1) % 2] : place.side };
    if (rep > 1 && pause) phases.push(phaseAt("rest", pause, here));
    if (hold) phases.push(phaseAt("in", move / 2, here), phaseAt("hold", hold, here), phaseAt("out", move / 2, here));
    else phases.push(phaseAt("go", move, here));
  }
  return phases;
}
