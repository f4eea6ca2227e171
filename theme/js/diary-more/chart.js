/* A small chart of the last weeks: for each session that was scored, a line from the pain before to the worst. */
import { inWords, timeOf } from "../diary/dates.js";
import { dateOf, dayOf } from "../diary/days.js";
import { colourOf, rules, words } from "../diary/page.js";
import { part, say } from "../templates.js";

/** @typedef {import("../diary/entries.js").Entry} Entry */

const DAY = 86400000;
const DAYS = 84;
const WIDTH = 640;
const LEFT = 28;
const TOP = 16;
const FLOOR = 144;

/**
 * @param {string} tagName
 * @param {Record<string, string | number>} attributes
 * @param {string} [text]
 */
function svg(tagName, attributes, text = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tagName);
  Object.entries(attributes).forEach(([attribute, value]) => element.setAttribute(attribute, String(value)));
  element.textContent = text;
  return element;
}

/** @param {Entry[]} entries the newest first */
export function drawPain(entries) {
  const start = dateOf(dayOf(new Date()), 1 - DAYS).getTime();
  const scored = entries.filter(entry => entry.after !== null && timeOf(entry) >= start);
  if (!rules || !scored.length) return;
  const { stopAt, top: most } = rules;
  const figure = part("#pain figure");
  const width = Math.min(figure.clientWidth || WIDTH, WIDTH);
  /** @param {number | null} score */
  const y = score => FLOOR - Number(score) / most * (FLOOR - TOP);
  /** @param {number} time */
  const x = time => LEFT + (time - start) / (DAYS * DAY) * (width - LEFT - 8);
  const scores = scored.map(({ after }) => Number(after));
  const label = say(words["pain-chart"], {
    count: scores.length, low: Math.min(...scores), high: Math.max(...scores), last: scores[0]
  });
  const drawing = svg("svg", { viewBox: `0 0 ${width} ${FLOOR + 26}`, role: "img", "aria-label": label });
  for (const score of [0, stopAt, most]) {
    drawing.append(
      svg("path", { d: `M${LEFT} ${y(score)}H${width}`, class: score === stopAt ? "stop-at" : "" }),
      svg("text", { x: LEFT / 2, y: y(score) + 5 }, String(score)));
  }
  for (const day of [4, 32, 60]) {
    const date = new Date(start + day * DAY);
    drawing.append(svg("text", { x: x(date.getTime()), y: FLOOR + 22 }, inWords(date, { day: "numeric", month: "short" })));
  }
  for (const entry of scored) drawing.append(...marks(entry, x(timeOf(entry)), y));
  part("div", figure).replaceChildren(drawing);
}

/**
 * Marks of one session; their shapes are those of the key.
 * @param {Entry} entry
 * @param {number} x
 * @param {(score: number | null) => number} y
 */
function marks(entry, x, y) {
  const { before, after } = entry;
  const [from, to] = ["start", "worst " + colourOf(entry)].map((key, end) => {
    const shape = part("#pain ." + key.trim().replace(" ", ".") + " path").cloneNode();
    /** @type {SVGElement} */ (shape).setAttribute("transform", `translate(${x} ${y(end ? after : before)})`);
    /** @type {SVGElement} */ (shape).setAttribute("class", key);
    return shape;
  });
  return before === null ? [to] : [svg("path", { d: `M${x} ${y(before)}V${y(after)}`, class: "start" }), from, to];
}
