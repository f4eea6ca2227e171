/* What a session comes to: how long it will take, and afterwards what the diary says of it. */
import { phasesOf } from "./phases.js";
import { rules } from "./words.js";

/** @typedef {import("./page.js").Way} Way */
/** @typedef {import("./state.js").State} State */

/** @param {Way[]} ways */
export const entriesOf = ways => ways.map(way => ({ doses: way.parts.map(part => part.dose), height: way.height }));

/** @param {import("./settings.js").Settings} settings */
export const choicesOf = settings => ({ ...settings, ready: rules.ready });

/**
 * Milliseconds that a session takes, without the time to get ready, as pages count it.
 * @param {Way[]} ways
 * @param {import("./settings.js").Settings} settings
 */
export function timeOf(ways, settings) {
  return phasesOf(entriesOf(ways), rules, choicesOf(settings))
    .reduce((sum, phase) => sum + (phase.kind === "ready" ? 0 : phase.ms), 0);
}

/**
 * What the diary is told of a session.
 * @param {{ title: string, page: string, of: number, before: number | null }} about
 * @param {Way[]} ways
 * @param {State} state
 * @returns {import("../diary/entries.js").Session}
 */
export function summaryOf(about, ways, state) {
  return {
    ...about,
    seconds: Math.round(state.spent / 1000),
    done: state.finished.length,
    stopped: state.out.length ? "hurt" : state.stopped ? "ended" : "",
    after: null,
    note: "",
    moves: ways.map((way, index) => ({ move: way.move, dose: way.dose, done: state.finished.includes(index) }))
  };
}
