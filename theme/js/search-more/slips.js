/**
 * How many slips lie between two words: letters wrong, missing, too many or swapped (optimal string alignment); more than
 * `most` is just more.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function countSlips(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (nothing, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const wrong = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwapped ? before[j - 2] + 1 : Infinity;
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, wrong, swapped);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length];
}
