/* Marks an item of a list with what the ticked conditions say about it. */
import { findAll } from "../find-all.js";
import { adviceFor, conditionName, isTicked, namesOf, words } from "./conditions.js";
import { makeAdviceWord, makeElement } from "./elements.js";

/** @typedef {import("./conditions.js").Advice} Advice */

/**
 * Marks an item, or takes its marks away.
 * @param {HTMLElement} item
 * @param {string} [own] a condition that goes without saying
 */
export function markItem(item, own) {
  const advice = adviceFor(item, own);
  findAll(item, ".for-me").forEach(old => old.remove());
  item.classList.remove("away");
  if (!advice.ask.length && !advice.adapt.length) return advice;
  const place = item.querySelector("details") || item.querySelector("template");
  if (place) place.before(makeNotes("content" in place ? place.content : place));
  else addShortNote(item, advice);
  return advice;
}

/**
 * Adds what can be done instead, unless that asks first, too, or was said before.
 * @param {ParentNode} source
 * @param {HTMLElement} target
 */
export function addAlternatives(source, target) {
  findAll(source, ".instead").forEach(alternative => {
    const isSaid = [...target.children].some(said => said.textContent === alternative.textContent);
    if (!isSaid && !adviceFor(alternative).ask.length) target.append(alternative.cloneNode(true));
  });
}

/**
 * How each ticked condition changes the move; those that ask come first.
 * @param {ParentNode} source
 */
function makeNotes(source) {
  const notes = makeElement("div", "for-me");
  addNotes(source, "ask-first", notes);
  addNotes(source, "adapt", notes);
  return notes;
}

/**
 * Adds the notes of one level; the same words for two conditions stand once.
 * @param {ParentNode} source
 * @param {"ask-first" | "adapt"} level
 * @param {HTMLElement} notes
 */
function addNotes(source, level, notes) {
  /** @type {Map<string, HTMLElement>} */
  const said = new Map();
  findAll(source, "[data-condition]").forEach(note => {
    const { advice, condition = "" } = note.dataset;
    if (advice !== level || !isTicked(condition)) return;
    const text = (note.querySelector("span") || note).textContent || "";
    const before = said.get(text);
    if (before) {
      before.textContent += ", " + conditionName(condition);
      return;
    }
    const line = makeElement("p", level);
    const conditions = makeElement("small", "", conditionName(condition));
    line.append(makeAdviceWord(level === "ask-first"), " " + text + " ", conditions);
    said.set(text, conditions);
    notes.append(line);
  });
}

/**
 * @param {HTMLElement} item
 * @param {Advice} advice
 */
function addShortNote(item, advice) {
  const asks = advice.ask.length > 0;
  const note = makeElement("small", "for-me " + (asks ? "ask-first" : "adapt"));
  const room = item.querySelector("[data-note]");
  const link = item.querySelector("a");
  if (room) note.append(makeAdviceWord(asks), " " + namesOf(asks ? advice.ask : advice.adapt));
  else note.textContent = asks ? words.askShort : words.adaptShort;
  if (room || item.closest(".chips")) (room || link)?.append(" ", note);
  else link?.after(" ", note);
}
