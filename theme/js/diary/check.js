/* Checks entries that come from a file or from storage, field by field. What is not known is dropped, long text is cut. */

/** The longest text, in characters. */
const TEXT = 500;

/** The most moves of one entry, and the most of a count. */
const MOVES = 99;

const SECONDS_OF_A_DAY = 86400;

/** The last second that counts as a time of editing: the end of 2099. */
const LATEST = 4102444799;

/** A page below the site's root. */
const PAGE = /^(?!.*\.\.)[\p{L}\p{N}_-][\p{L}\p{N}_./-]*\.html$/u;

/** The top of the guide's scale of pain. */
function painTop() {
  const { diary, session } = window.limberWords || {};
  return (diary || session)?.pain?.top ?? 10;
}

/**
 * @param {any} value
 * @param {number} most
 */
const isCount = (value, most) => Number.isInteger(value) && value >= 0 && value <= most;

/** @param {any} value */
const isPain = value => value === null || isCount(value, painTop());

/** @param {any} value */
const isText = value => typeof value === "string";

/** @param {RegExp} form */
const isLike = form => /** @param {any} value */ value => isText(value) && value.length <= TEXT && form.test(value);

/** @param {any} value */
export const isId = isLike(/^[a-z0-9]{4,20}$/);

/** @param {any} value */
function isDay(value) {
  const at = isLike(/^\d{4}-\d\d-\d\d$/)(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** @param {any} moves */
function areMoves(moves) {
  return Array.isArray(moves) && moves.length <= MOVES
    && moves.every(one => one && isLike(/^[\p{L}\p{N}_-]*$/u)(one.move) && isText(one.dose) && typeof one.done === "boolean");
}

/** @type {Record<string, (value: any) => boolean>} */
const FIELDS = {
  id: isId,
  edited: value => isCount(value, LATEST),
  day: isDay,
  at: isLike(/^([01]\d|2[0-3]):[0-5]\d$/),
  page: value => value === "" || isLike(PAGE)(value),
  title: isText,
  seconds: value => isCount(value, SECONDS_OF_A_DAY),
  done: value => isCount(value, MOVES),
  of: value => isCount(value, MOVES),
  stopped: value => ["", "ended", "hurt"].includes(value),
  before: isPain,
  after: isPain,
  later: value => [null, "no", "yes", "unsure"].includes(value),
  note: isText,
  moves: areMoves
};

/**
 * An entry with all fields in their type and range; null where one is not.
 * @param {any} value
 * @returns {import("./entries.js").Entry | null}
 */
export function checkEntry(value) {
  /** @type {any} */
  const entry = {};
  for (const [field, isRight] of Object.entries(FIELDS)) {
    if (!value || !Object.hasOwn(value, field) || !isRight(value[field])) return null;
    entry[field] = isText(value[field]) ? value[field].slice(0, TEXT) : value[field];
  }
  entry.moves = entry.moves.map(/** @param {any} one */ ({ move, dose, done }) => ({ move, dose: dose.slice(0, TEXT), done }));
  return entry;
}
