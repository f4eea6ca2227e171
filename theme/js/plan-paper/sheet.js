/* A plan on paper: as many moves a sheet as fit, and on each sheet whom to call and when to stop. A sheet is for whoever gets
   it, so it says what each condition asks for, and nothing of what is ticked on this device. */

import { say } from "../templates.js";
import { make, picture, sentence } from "./elements.js";
import { heading, week } from "./heading.js";

/**
 * What a sheet shows of a plan, and of a move of it.
 * @typedef {{ name: string, days: string[], entries: { move: string, dose: string }[], physio: boolean }} SheetPlan
 * @typedef {object} SheetMove
 * @property {string} slug
 * @property {string} name
 * @property {string} start the dose on its page; empty where the page has none that is counted
 * @property {string} amount the same in words
 * @property {string} often
 * @property {string[]} steps
 * @property {string[]} stop
 * @property {string[]} urgent
 * @property {string[]} emergency
 * @property {[condition: string, advice: string, how: string][]} cautions
 * @property {string} [figure] the address of its drawing from the page of the sheet
 * @property {number} [width]
 * @property {number} [height]
 */

/**
 * @typedef {object} SheetWords
 * @property {Record<string, string>} words the strings whose keys begin with "sheet.", by the rest of the key
 * @property {Record<string, string>} dose those of doses and days, by their key
 * @property {string} guide its name
 * @property {{ move: string[], then: string, urgent: string, emergencyNow: string, emergency: string[] }} stop
 * @property {PainRule} [pain]
 * @property {Record<string, string[]>} conditions their names and pages
 * @property {string} review that nobody reviewed the pages as a clinician; empty where somebody did
 * @property {Partial<Record<"name" | "telephone" | "address" | "line" | "logo", string>>} [practice] who hands the sheet out
 * @property {string} address of the plan in the web; empty for one that is read from a disk
 * @property {SVGElement | null} code the same as a QR code
 * @property {string} printed the day of printing in words
 * @property {(dose: string) => string} amountOf a dose in words
 */

/**
 * What paper leaves between its margins, in millimetres, less a rounding. The width is that of A4, as in plan-sheet.css, and
 * Letter has more.
 */
const WIDTH = 190;
const HEIGHT = 280;
const LETTER_HEIGHT = 262.5;

/** Where paper is Letter. */
const LETTER = /-(US|CA|MX|PH|CL|CO|VE|GT|CR|PA|DO|PR|SV|NI)\b/i;

/** @param {string[]} lines */
const distinct = lines => [...new Set(lines)];

/**
 * What conditions ask for, each with the moves that it is about; conditions that ask for the same stand together.
 * @param {SheetMove[]} moves
 * @param {string} advice
 * @param {string} title
 * @param {SheetWords} words
 */
function checks(moves, advice, title, { conditions }) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const [condition, [called]] of Object.entries(conditions)) {
    const text = moves.flatMap(move => move.cautions.filter(([slug, kind]) => slug === condition && kind === advice)
      .map(([, , how]) => (moves.length > 1 ? move.name + ": " : "") + how)).join(" ");
    if (text) byText.set(text, [...byText.get(text) || [], called]);
  }
  const items = [...byText].map(([text, names]) => make("li", "", make("b", "", sentence(names.join(", "))), " " + text + " "));
  return items.length ? [make("h4", "", title), make("ul", "", ...items)] : [];
}

/**
 * All that the moves of a sheet ask to check first.
 * @param {SheetMove[]} moves
 * @param {SheetWords} words
 */
function checkBox(moves, words) {
  const all = [...checks(moves, "ask", words.words.ask, words), ...checks(moves, "adapt", words.words.adapt, words)];
  return all.length ? [make("section", "checks", ...all)] : [];
}

/**
 * A move: its name, how much of it and boxes for a week; then its drawing, what to do and when to stop.
 * @param {SheetMove} move
 * @param {number} number
 * @param {SheetPlan} plan
 * @param {SheetWords} all
 */
function block(move, number, plan, all) {
  const { words, amountOf } = all;
  const dose = plan.entries.find(entry => entry.move === move.slug)?.dose || "";
  const amount = make("p", "amount", dose ? amountOf(dose) : move.amount);
  if (!plan.days.length && move.often) amount.append(". " + sentence(move.often));
  const head = make("div", "name", make("h3", "", number + ". " + move.name), amount);
  if (dose) head.append(make("p", "", (plan.physio ? words.physio + " " : "") + words.own));
  const text = make("div", "doing");
  if (move.figure) {
    const drawing = picture(move.figure);
    drawing.width = move.width || 0;
    drawing.height = move.height || 0;
    text.append(drawing);
  }
  text.append(make("ol", "", ...move.steps.map(step => make("li", "", step))));
  if (move.stop.length) text.append(make("p", "own", make("b", "", words["also-stop"]), " " + sentence(move.stop.join("; "))));
  return make("li", "entry", head, text, week(plan, all));
}

/**
 * Whom to call and when to stop, with the signs of all moves.
 * @param {SheetMove[]} moves
 * @param {SheetWords} words
 */
function alarm(moves, { stop: all, words }) {
  const signs = distinct([...all.emergency, ...moves.flatMap(({ emergency }) => emergency)]);
  const urgent = distinct([all.urgent, ...moves.flatMap(move => move.urgent)]).filter(Boolean);
  const box = make("section", "alarm");
  if (signs.length) box.append(make("p", "now", make("b", "", all.emergencyNow), " " + sentence(signs.join("; "))));
  const then = [all.move.join("; "), all.then, ...urgent].filter(Boolean).map(sentence).join(" ");
  box.append(make("p", "", make("b", "", words["stop-if"]), " " + then));
  return box;
}

/**
 * The pain rule of the guide, and room for a week's pain.
 * @param {SheetPlan} plan
 * @param {SheetWords} all
 */
function painRule(plan, all) {
  const { pain, words } = all;
  if (!pain) return [];
  const rule = make("p", "", make("b", "", words.pain), " " + pain.before);
  for (const { label, text } of [pain.green, pain.amber, pain.red]) rule.append(" ", make("b", "", label + "."), " " + text);
  const rows = [words.before, words.after].map(label => make("div", "", make("b", "", label), week(plan, all)));
  return [make("section", "pain-week", rule, ...rows)];
}

/**
 * @param {SheetWords} all
 * @param {number} number
 * @param {number} count
 */
function ending({ words, review, printed, address }, number, count) {
  const about = [say(words.printed, { date: printed }), words.adults, review].filter(Boolean).join(" ");
  const foot = make("footer", "", make("p", "", about + " ", make("b", "", say(words.number, { number, count }))));
  if (address) foot.append(make("p", "address", address));
  return foot;
}

/**
 * Lays moves out: each goes onto the sheet before it while all of that fits; a move that fits on none has a sheet of its own.
 * @param {SheetMove[]} moves
 * @param {(moves: SheetMove[], isFirst: boolean) => boolean} fits
 */
function cut(moves, fits) {
  /** @type {SheetMove[][]} */
  const sheets = [[]];
  for (const move of moves) {
    const last = sheets[sheets.length - 1];
    if (!last.length || fits([...last, move], sheets.length === 1)) last.push(move);
    else sheets.push([move]);
  }
  return sheets;
}

/** All other pages are laid out for A4, which browsers shrink to what is in the printer. */
function printOnLetter() {
  if (!document.adoptedStyleSheets || document.adoptedStyleSheets.length) return;
  const style = new CSSStyleSheet();
  style.replaceSync("@page { size: letter; }");
  document.adoptedStyleSheets = [style];
}

/**
 * The sheets of a plan. They are measured in the document for a moment, as nothing else says how many moves fit.
 * @param {SheetPlan} plan
 * @param {SheetMove[]} moves in the order of the plan
 * @param {SheetWords} words
 */
export function layOutSheet(plan, moves, words) {
  const isLetter = LETTER.test(navigator.language);
  if (isLetter) printOnLetter();
  const sheets = make("div", "sheets measured");
  /** @param {SheetMove[]} some @param {number} number @param {number} count */
  const sheet = (some, number, count) => {
    const list = make("ol", "moves", ...some.map(move => block(move, moves.indexOf(move) + 1, plan, words)));
    return make("section", "plan-sheet", heading(plan, words, number === 1), alarm(moves, words), ...checkBox(some, words),
      ...number === 1 ? painRule(plan, words) : [], list, ending(words, number, count));
  };
  document.body.append(sheets);
  const parts = cut(moves, (some, isFirst) => {
    sheets.replaceChildren(sheet(some, isFirst ? 1 : 2, 2));
    const { width, height } = sheets.getBoundingClientRect();
    return height <= width * (isLetter ? LETTER_HEIGHT : HEIGHT) / WIDTH;
  });
  sheets.remove();
  sheets.replaceChildren(...parts.map((some, index) => sheet(some, index + 1, parts.length)));
  sheets.classList.remove("measured");
  return sheets;
}
