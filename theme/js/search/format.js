/* What the index and its readers agree on. Written from dev.limber.search.IndexFormat, which a test compares with it. */

/** The edition of the format that a manifest names. */
export const FORMAT = 3;

/** Hexadecimal digits of a content's hash in the name of its file. */
export const HASH_DIGITS = 6;

/** Bits of an impact. */
export const IMPACT_BITS = 4;

/** The whole logarithm of so many hundredths of the mean gap is the Rice parameter of a list. */
export const RICE_PERCENT = 69;

/** The highest impact of a word that is only mentioned; higher ones are words of a page's name. */
export const BEST_MENTION = 10;

/** How large a share of a page's name a word is, by its impact; lower impacts are mentions. */
export const NAME_SHARES = /** @type {Record<number, number>} */ ({ 11: 0.3, 12: 0.34, 13: 0.5, 14: 0.8, 15: 1 });

/** Ends the terms that stand for the first letters of titles. */
export const PREFIX_MARK = "*";
