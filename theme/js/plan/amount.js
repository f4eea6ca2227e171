/* How much to do, and how long it takes, in words. */
import { parseDose, readParts } from "../session/dose.js";
import { phasesOf } from "../session/phases.js";
import { say } from "../templates.js";

/** @typedef {import("./rows.js").MoveRow} MoveRow */
/** @typedef {import("./plans.js").PlanEntry} PlanEntry */

const MINUTE = 60;

/** Times below two minutes are told in seconds. */
const IN_SECONDS = 120;

/**
 * The form of a text for a number.
 * @param {Record<string, string>} words
 * @param {string} key
 * @param {number} count
 */
const counted = (words, key, count) =>
  say(words[key + "." + count] || count === 1 && words[key + ".one"] || words[key + ".other"], { count });

/**
 * @param {Record<string, string>} words
 * @param {number} seconds
 */
const duration = (words, seconds) => seconds >= MINUTE && seconds % MINUTE === 0
  ? counted(words, "minutes", seconds / MINUTE)
  : counted(words, "seconds", seconds);

/**
 * A dose in one line, as pages word it.
 * @param {string} text the dose as pages carry it
 * @param {Record<string, string>} words
 */
export function amountOf(text, words) {
  const dose = parseDose(text);
  if (!dose) return "";
  if (dose.kind === "time") return duration(words, dose.seconds);
  const { sets, reps, hold, rest, sides } = dose;
  const amount = sets > 1 ? say(words["dose-sets"], { sets, reps }) : counted(words, "dose-times", reps);
  const lines = [sides === "one" ? amount : say(words["dose-each-side"], { amount })];
  if (hold) lines.push(say(words[reps > 1 ? "dose-hold-each" : "dose-hold"], { time: duration(words, hold) }));
  if (rest) lines.push(say(words[sets > 1 ? "dose-rest-sets" : "dose-rest"], { time: duration(words, rest) }));
  return lines.join(words["list-comma"]);
}

/**
 * The seconds that entries take, with the time between them.
 * @param {PlanEntry[]} entries
 * @param {(slug: string) => MoveRow | undefined} rowOf
 * @param {import("../session/dose.js").Rules} rules
 */
export function secondsOf(entries, rowOf, rules) {
  const timed = entries.flatMap(({ move, dose }) => {
    const row = rowOf(move);
    return row ? [{ doses: readParts(dose || row.start).map(one => one.dose), height: row.place }] : [];
  });
  const choices = { ready: 0, slower: false, moreTime: false, ownPace: false, goesOn: false };
  return phasesOf(timed.filter(({ doses }) => doses.length), rules, choices).reduce((sum, { ms }) => sum + ms, 0) / 1000;
}

/**
 * About how long, in words.
 * @param {number} seconds
 * @param {Record<string, string>} words
 */
export function aboutTime(seconds, words) {
  const tens = Math.ceil(seconds / 10) * 10;
  const time = tens < IN_SECONDS ? duration(words, tens) : counted(words, "minutes", Math.round(seconds / MINUTE));
  return say(words.about, { time });
}
