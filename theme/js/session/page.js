/* The moves of a routine or of a move's page, as the page tells them. */
import { findAll } from "../find-all.js";
import { read } from "../storage.js";
import { parseDose, readParts } from "./dose.js";
import { addressOf } from "./words.js";

/** @typedef {import("./dose.js").Part} Part */

/**
 * A move with how much to do of it.
 * @typedef {object} Way
 * @property {number} index among all moves of the page
 * @property {string} name
 * @property {string} amount in words
 * @property {Part[]} parts one, or several small moves
 * @property {string} dose as the page carries it; empty for several small moves
 * @property {Part[]} target the dose to work up to; nothing where there is none
 * @property {string} height
 * @property {string} move the slug of its page; empty for a step without one
 * @property {boolean} sore whether it may be done while all else has to rest
 * @property {string[]} changes how ticks change it, in a session that begins
 * @property {HTMLElement} element what stands for it on the page
 */

/**
 * A place in the session: a move, or two to choose from.
 * @typedef {{ choose: string, ways: Way[] }} Slot
 */

/** The places of the session, in order; none for what cannot be led, such as swimming. */
export function readSlots() {
  const article = /** @type {HTMLElement} */ (document.querySelector("article.move"));
  const items = findAll(article, ".plan > ol > li");
  const slots = items.length
    ? items.map(readSlot)
    : [{ choose: "", ways: [readWay(article, "h1", ".facts strong")] }];
  slots.flatMap(slot => slot.ways).forEach((way, index) => { way.index = index; });
  return slots.map(slot => ({ ...slot, ways: slot.ways.filter(way => way.parts.length) })).filter(slot => slot.ways.length);
}

export const pageTitle = () => textOf(document, "article h1");

/** The address of the page from the site's root. */
export const pagePath = () => decodeURI(location.href.slice(addressOf("").length).replace(/[?#].*/, ""));

/**
 * @param {HTMLElement} item
 * @returns {Slot}
 */
function readSlot(item) {
  return {
    choose: textOf(item, ".choose"),
    ways: findAll(item, ".way").map(way => readWay(way, "h3", ".amount"))
  };
}

/** All doses of the page and what is ticked: tells whether a session that began here may go on as it was planned. */
export const planHash = () =>
  [...findAll(document, "[data-dose]").map(element => element.dataset.dose), read("conditions")].join();

/**
 * A move with the dose to work up to, where it has one.
 * @param {Way} way
 * @returns {Way}
 */
export const withTarget = way => way.target.length ? { ...way, parts: way.target } : way;

/**
 * @param {HTMLElement} element
 * @param {string} nameIn selector
 * @param {string} amountIn selector
 * @returns {Way}
 */
function readWay(element, nameIn, amountIn) {
  const { dose = "", target = "", place = "", move = "", sore } = element.dataset;
  return {
    index: 0,
    name: textOf(element, nameIn),
    amount: textOf(element, amountIn),
    parts: dose ? readParts(dose) : [],
    dose: dose[0] === "[" ? "" : dose,
    target: readTarget(target, readParts(dose)),
    height: place,
    move,
    sore: sore !== undefined,
    changes: [],
    element
  };
}

/**
 * The dose to work up to: that of each part, as names and steps are those of the dose to start with.
 * @param {string} target
 * @param {Part[]} parts
 * @returns {Part[]}
 */
function readTarget(target, parts) {
  /** @type {string[]} */
  const doses = target[0] === "[" ? JSON.parse(target) : [target];
  return parts.flatMap((part, index) => {
    const dose = parseDose(doses[index] || "");
    return dose ? [{ ...part, dose: { ...dose, before: part.dose.before } }] : [];
  });
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 */
function textOf(root, selector) {
  return (root.querySelector(selector)?.textContent || "").trim();
}
