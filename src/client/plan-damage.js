/* Damaged codes of plans, as copying by hand, cutting a line and bad scans make them. */

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Random numbers that are the same each time (mulberry32). */
export class Seeded {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed;
  }

  /** @param {number} limit */
  below(limit) {
    this.state = this.state + 0x6d2b79f5 | 0;
    let bits = Math.imul(this.state ^ this.state >>> 15, 1 | this.state);
    bits = bits + Math.imul(bits ^ bits >>> 7, 61 | bits) ^ bits;
    return Math.floor(((bits ^ bits >>> 14) >>> 0) / 4294967296 * limit);
  }
}

/** Where entries begin, and where the check letters do. @param {string} code */
function boundaries(code) {
  const all = [1];
  for (let at = 1; at < code.length - 5;) all.push(at += code[at + 4] === "1" ? 10 : 5);
  return all;
}

/** @type {((letters: string[], at: number, random: Seeded) => void)[]} */
const SLIPS = [
  (letters, at, random) => { letters[at] = LETTERS[random.below(32)]; },
  (letters, at) => { letters.splice(at, 2, letters[at + 1] ?? letters[at], letters[at]); },
  (letters, at) => { letters.splice(at, 1); },
  (letters, at) => { letters.splice(at, 0, letters[at]); }
];

/**
 * The code with 1 to 6 letters changed, swapped, dropped or doubled, or some of each; cut at an entry; two entries swapped; or
 * letters of own numbers changed.
 * @param {string} code
 * @param {Seeded} random
 */
export function damage(code, random) {
  const kind = random.below(8);
  const letters = [...code];
  const starts = boundaries(code);
  const entry = random.below(starts.length - 1);
  if (kind === 4) return code.slice(0, starts[entry]) + (random.below(2) ? code.slice(starts[entry + 1]) : "");
  if (kind === 5 && entry + 2 < starts.length) {
    const [from, middle, to] = starts.slice(entry);
    return code.slice(0, from) + code.slice(middle, to) + code.slice(from, middle) + code.slice(to);
  }
  for (let i = 0, count = 1 + random.below(6); i < count; i++) {
    const own = code[starts[entry] + 4] === "1" ? starts[entry] + 5 + random.below(5) : random.below(letters.length);
    if (kind === 6) SLIPS[0](letters, own, random);
    else SLIPS[kind < 4 ? kind : random.below(4)](letters, random.below(letters.length), random);
  }
  return letters.join("");
}
