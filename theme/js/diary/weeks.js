/* The entries as a list by weeks, the newest first. */
import { siteRoot } from "../site-root.js";
import { inWords, minutes, weekInWords, weekOf } from "./dates.js";
import { dateOf } from "./days.js";
import { colourOf, words } from "./page.js";
import { copyOf, fill, part, say, template } from "../templates.js";

/** @typedef {import("./entries.js").Entry} Entry */

/**
 * What a reader does with an entry.
 * @typedef {(entry: Entry, item: HTMLElement) => void} Act
 */

/** @param {Entry[]} entries */
const secondsOf = entries => entries.reduce((sum, { seconds }) => sum + seconds, 0);

/**
 * @param {Entry[]} entries the newest first
 * @param {Record<string, Act>} acts by the class of their button
 */
export function showWeeks(entries, acts) {
  /** @type {Map<string, Entry[]>} */
  const weeks = new Map();
  entries.forEach(entry => weeks.set(weekOf(entry.day), [...weeks.get(weekOf(entry.day)) || [], entry]));
  const most = Math.max(...[...weeks.values()].map(secondsOf));
  part("#weeks").replaceChildren(...[...weeks].map(([week, list]) => {
    const section = copyOf("week");
    fill(section, "span", weekInWords(week));
    fill(section, "small", minutes(secondsOf(list)));
    part("h2", section).style.setProperty("--part", String(secondsOf(list) / most));
    part("ul", section).append(...list.map(entry => itemOf(entry, acts)));
    return section;
  }));
}

/**
 * @param {Entry} entry
 * @param {Record<string, Act>} acts
 */
function itemOf(entry, acts) {
  const item = copyOf("entry");
  item.id = "entry-" + entry.id;
  item.dataset.diaryEntry = entry.id;
  fill(item, ".when", inWords(dateOf(entry.day), { weekday: "short", day: "numeric" }));
  fill(item, "b", entry.title);
  fill(item, "small", sumOf(entry));
  fill(item, ".note", entry.note);
  const skipped = entry.moves.filter(({ move, done }) => move && !done).map(({ move }) => move.replaceAll("-", " "));
  fill(item, ".skipped", skipped.length ? say(words.skipped, { moves: skipped.join(", ") }) : "");
  fill(item, ".start", String(entry.before ?? "–"));
  fill(item, ".worst", String(entry.after ?? "–"));
  if (entry.later) fill(item, ".later", part("option[value=" + entry.later + "]", template("form")).textContent || "");
  const colour = colourOf(entry);
  if (colour) part(".pain ." + colour, item).hidden = false;
  const link = /** @type {HTMLAnchorElement} */ (part("a", item));
  if (entry.page) link.href = new URL(entry.page, siteRoot).href;
  else link.remove();
  for (const act in acts) part("." + act, item).addEventListener("click", () => acts[act](entry, item));
  return item;
}

/** @param {Entry} entry */
function sumOf({ seconds, done, of, stopped }) {
  return [minutes(seconds), of > 1 ? say(words["done-of"], { done, of }) : "", stopped === "hurt" ? words.stopped : ""]
    .filter(text => text).join(", ");
}
