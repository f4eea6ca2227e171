/* The moves of the guide that were loaded. */

/**
 * A move as the build writes it for plans.
 * @typedef {object} MoveRow
 * @property {string} slug
 * @property {string} code four letters
 * @property {string[]} codes those of former names, too
 * @property {string} name
 * @property {string} page its address from the site's root
 * @property {string} position
 * @property {string} place how high the body is: floor, seat, standing, or nothing
 * @property {string[]} equipment
 * @property {number} minutes
 * @property {string} start the dose to start with, as pages carry it; empty where the move has none that can be led
 * @property {string} target the dose to work up to
 * @property {Record<string, number[]>} limits the least and the most of each number
 * @property {string} amount the dose to start with, in words
 * @property {string} often how many times a day and days a week, in words
 * @property {string[]} steps
 * @property {string[]} stop lines of its own
 * @property {string[]} urgent signs of its own that need help the same day
 * @property {string[]} emergency signs of its own that need help at once
 * @property {[condition: string, advice: "ask" | "adapt", how: string][]} cautions
 * @property {string[]} limited conditions for which the guide limits the time in its position
 * @property {string[]} learnFirst slugs
 * @property {boolean} strength
 * @property {boolean} sore whether a routine keeps it while all else has to rest
 * @property {string} [figure] address of its drawing, where there is one
 * @property {number} [width]
 * @property {number} [height]
 */

/** @returns {MoveRow[]} */
export const allRows = () => window.limberMoves || [];

/** @param {string} slug */
export const rowOf = slug => allRows().find(row => row.slug === slug);

/** @param {string} letters the code of a move, now or formerly */
export const rowOfCode = letters => allRows().find(({ code, codes }) => code === letters || codes.includes(letters));
