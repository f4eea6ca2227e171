/* What a plan's moves warn of: their own stop lines, what to ask about first, what to change. It stands before the start. */
import { keyOf } from "../storage.js";
import { fill, part } from "../templates.js";
import { levelOf } from "./entries.js";
import { conditionNames, doseWords, element } from "./page.js";

/** @typedef {import("./rows.js").MoveRow} MoveRow */

/** @typedef {{ move: string, advice: "ask" | "adapt", how: string }} Said */

/**
 * @param {MoveRow[]} rows
 * @param {boolean} isMine whether the ticks of this device count
 * @param {boolean} isOpen whether the cautions are open at first
 */
export function showCautions(rows, isMine, isOpen) {
  const lines = part(".stop ul");
  // What was marked for the plan before may not be so for this one.
  document.querySelectorAll(".stop [data-own], .check .for-me").forEach(line => line.remove());
  const common = [...lines.children].map(line => line.textContent);
  const own = [...new Set(rows.flatMap(row => row.stop))].filter(line => !common.includes(line));
  lines.prepend(...own.map(line => {
    const item = element("li", line);
    item.dataset.own = "";
    return item;
  }));
  addSigns(".stop .now", rows.flatMap(row => row.emergency));
  addSigns(".stop ul + p", rows.flatMap(row => row.urgent));
  const folds = [showFold("ask", rows, isMine, isOpen), showFold("adapt", rows, isMine, false)];
  part(".check").hidden = !folds.some(any => any);
  // Has the ticked ones marked and put first.
  if (isMine) dispatchEvent(new StorageEvent("storage", { key: keyOf("conditions") }));
}

/**
 * Adds signs of moves to those of all moves.
 * @param {string} selector
 * @param {string[]} signs
 */
function addSigns(selector, signs) {
  const line = document.querySelector(selector);
  [...new Set(signs)].filter(sign => !line?.textContent?.includes(sign)).forEach(sign => {
    const own = element("span", " " + sign.replace(/[^.]$/, "$&."));
    own.dataset.own = "";
    line?.append(own);
  });
}

/**
 * @param {"ask" | "adapt"} advice
 * @param {MoveRow[]} rows
 * @param {boolean} isMine
 * @param {boolean} isOpen
 */
function showFold(advice, rows, isMine, isOpen) {
  const fold = /** @type {HTMLDetailsElement} */ (part("#" + advice));
  /** @type {Map<string, Said[]>} */
  const said = new Map();
  rows.forEach(({ name: move, cautions }) => cautions.filter(caution => caution[1] === advice).forEach(([condition, , how]) =>
    said.set(condition, [...said.get(condition) || [], { move, advice, how }])));
  const conditions = [...conditionNames.keys()].filter(condition => said.has(condition));
  fold.hidden = !conditions.length;
  if (isOpen) fold.open = true;
  fill(fold, ".names", conditions.map(condition => lower(conditionNames.get(condition) || "")).join(doseWords["list-comma"]));
  part("ul", fold).replaceChildren(...conditions.flatMap(condition =>
    (said.get(condition) || []).map(one => makeLine(condition, one, isMine))));
  return conditions.length > 0;
}

/** A name within a sentence, unless it begins with two capitals. @param {string} title */
const lower = title => /^.\p{Ll}/u.test(title) ? title[0].toLowerCase() + title.slice(1) : title;

/**
 * @param {string} condition
 * @param {Said} said
 * @param {boolean} isMine
 */
function makeLine(condition, { move, advice, how }, isMine) {
  const line = document.createElement("li");
  // Without a condition's slug no tick of this device changes it.
  Object.assign(line.dataset, { condition: isMine ? condition : "", advice: levelOf(advice) });
  line.append(element("b", (conditionNames.get(condition) || condition) + "."), " " + move + ": " + how);
  return line;
}
