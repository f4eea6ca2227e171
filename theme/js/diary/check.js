/* Checks entries that come from a file or from storage, field by field. What is not known is dropped, long text is cut. */

/** The longest text, in characters. */
const LONGEST = 500;

/** The most moves of one entry. */
const MOST_MOVES = 99;

/** Any text. */
const TEXT = /^/;

const SLUG = /^[\p{L}\p{N}_-]*$/u;

/** The top of the guide's scale of pain. */
const worst = (window.limberWords?.diary || window.limberWords?.session)?.pain?.top ?? 10;

const SCORES = [null, ...Array(worst + 1).keys()];

/**
 * What a value must be: a text of a form, one of these, or a whole number up to this one.
 * @typedef {RegExp | (string | number | null)[] | number} Rule
 */

/** @type {Record<string, Rule>} */
const FIELDS = {
  id: /^[a-z0-9]{4,20}$/,
  edited: 4102444799, // the end of 2099
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  at: /^([01]\d|2[0-3]):[0-5]\d$/,
  page: /^((?!.*\.\.)[\p{L}\p{N}_-][\p{L}\p{N}_./-]*\.html)?$/u,
  title: TEXT,
  seconds: 86400,
  done: MOST_MOVES,
  of: MOST_MOVES,
  stopped: ["", "ended", "hurt"],
  before: SCORES,
  after: SCORES,
  later: [null, "no", "yes", "unsure"],
  note: TEXT
};

/**
 * @param {any} value
 * @param {Rule} rule
 */
function fits(value, rule) {
  if (Array.isArray(rule)) return rule.includes(value);
  if (typeof rule === "number") return Number.isInteger(value) && value >= 0 && value <= rule;
  return typeof value === "string" && rule.test(value);
}

/** @param {any} value */
export const isId = value => fits(value, FIELDS.id);

/** @param {any} value */
const cut = value => typeof value === "string" ? value.slice(0, LONGEST) : value;

/** @param {any} move */
const isMove = move => move && fits(move.move, SLUG) && fits(move.dose, TEXT) && typeof move.done === "boolean";

/**
 * An entry with all fields in their type and range; null where one is not.
 * @param {any} value
 * @returns {import("./entries.js").Entry | null}
 */
export function checkEntry(value) {
  const { moves } = Object(value);
  if (!Array.isArray(moves) || moves.length > MOST_MOVES || !moves.every(isMove)) return null;
  if (!Object.entries(FIELDS).every(([field, rule]) => fits(value[field], rule))) return null;
  const entry = Object.fromEntries(Object.keys(FIELDS).map(field => [field, cut(value[field])]));
  return /** @type {any} */ ({
    ...entry, moves: moves.map(({ move, dose, done }) => ({ move: cut(move), dose: cut(dose), done }))
  });
}
