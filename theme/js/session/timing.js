/* The phases of what a reader chose, and how long they take. */
import { phasesOf } from "./phases.js";
import { rules } from "./words.js";

/** @typedef {import("./page.js").Way} Way */
/** @typedef {import("./settings.js").Settings} Settings */

/**
 * @param {Way[]} ways
 * @param {Settings} settings
 */
export function phasesFor(ways, settings) {
  const entries = ways.map(way => ({ doses: way.parts.map(part => part.dose), height: way.height }));
  return phasesOf(entries, rules, { ...settings, ready: rules.ready });
}

/**
 * Milliseconds that a session takes, without the time to get ready, as pages count it.
 * @param {Way[]} ways
 * @param {Settings} settings
 */
export const timeOf = (ways, settings) =>
  phasesFor(ways, settings).reduce((sum, phase) => sum + (phase.kind === "ready" ? 0 : phase.ms), 0);
