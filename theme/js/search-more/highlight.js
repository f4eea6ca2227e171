/* Writes excerpts below the titles of results, with the words of the question marked. */
import { loadCharacters, scanWords } from "./characters.js";
import { client } from "./client.js";
import { chooseExcerpt } from "./excerpt.js";
import { addToggle } from "./keep-toggle.js";
import { keepForOffline } from "./offline-copy.js";
import { countSlips } from "./slips.js";

/** @typedef {import("../search/results.js").Result} Result */
/** @typedef {import("../search/query.js").Question} Question */

/** Letters that fit into the room of an excerpt, at most and at least. */
const MOST_LETTERS = 220;
const LEAST_LETTERS = 60;
const FEWER_LETTERS = 15;

/** More slips than any correction has. */
const TOO_MANY_SLIPS = 9;

/**
 * Adds excerpts to results that were just listed.
 * @param {Result[]} results
 * @param {Question} question
 * @param {() => boolean} isCurrent whether nothing else was asked meanwhile
 */
export async function addExcerpts(results, question, isCurrent) {
  results.forEach(addToggle);
  await loadCharacters();
  await Promise.all(results.map(async result => {
    const texts = await client.loadFile(result.title.textFile);
    if (!isCurrent()) return;
    result.excerpt = chooseExcerpt(texts[result.title.textPlace], question.tokens);
    fillRoom(result);
  }));
  if (isCurrent() && question.changes.length) explainChanges(question, results);
  keepForOffline();
}

/**
 * Fills the room that is kept below a title, with no line more, so that nothing moves.
 * @param {Result} result
 */
function fillRoom(result) {
  const height = result.text.offsetHeight;
  let letters = MOST_LETTERS;
  do {
    writeExcerpt(result, letters);
    letters -= FEWER_LETTERS;
  } while (letters > LEAST_LETTERS && result.text.offsetHeight > height);
}

/**
 * @param {Result} result
 * @param {number} letters
 */
function writeExcerpt({ title, excerpt, text: room }, letters) {
  if (!excerpt) return;
  const { text, marks, heading } = excerpt;
  let at = excerpt.at < 50 ? 0 : text.indexOf(" ", excerpt.at - 40) + 1;
  const end = text.length - at <= letters ? text.length : Math.max(text.lastIndexOf(" ", at + letters), at + 40);
  room.replaceChildren();
  if (heading) {
    const link = client.makeElement("a", heading);
    link.href = title.address + "#" + excerpt.anchor;
    room.append(link, " · ");
  }
  if (at) room.append("… ");
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    room.append(text.slice(at, mark.start), client.makeElement("mark", text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  room.append(text.slice(at, end) + (end < text.length ? " …" : ""));
}

/**
 * Says which words were corrected or left out. A corrected word is shown as the pages write it.
 * @param {Question} question
 * @param {Result[]} results those that were listed
 */
export function explainChanges({ changes }, results) {
  const { makeElement, notes, say } = client;
  notes.replaceChildren(...changes.map(({ word, term, other }) => {
    const shown = other || term && (asWritten(word, term, results) || term);
    return makeElement("span", say(shown ? "corrected" : "dropped", { word, other: shown }) + " ");
  }));
  notes.hidden = !changes.length;
}

/**
 * The word of these results that has the term and is most like the one that was typed.
 * @param {string} word
 * @param {string} term
 * @param {Result[]} results
 */
function asWritten(word, term, results) {
  let least = TOO_MANY_SLIPS;
  let nearest = "";
  results.flatMap(({ title, excerpt }) => scanWords(title.label + " " + excerpt?.text)).forEach(found => {
    if (client.analyser().term(found.word) !== term) return;
    const slips = countSlips(word, found.word, TOO_MANY_SLIPS - 1);
    if (slips < least) {
      least = slips;
      nearest = found.word;
    }
  });
  return nearest;
}
