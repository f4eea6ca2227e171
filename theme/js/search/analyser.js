/* Cuts text into words and words to their stems, by the rules that come with the index: Limber made it by the same. */

/**
 * @typedef {object} Analyser
 * @property {Set<string>} stopWords words that a question leaves out as long as it has others
 * @property {string[]} endings what may follow a stem while a word is being typed
 * @property {(word: string) => string} term the search term of a folded word
 */

/**
 * Ending, replacement, region, and a pattern for what stands before the ending.
 * @typedef {[ending: string, replacement: string, region: number, before: RegExp]} StemRule
 */

/** @typedef {{ rules: StemRule[], after: StemRule[] }} StemStep */

/** The words of a text in ASCII. @param {string} text */
export function asciiWords(text) {
  return text.toLowerCase().replace(/['\x60]/g, "").match(/[a-z0-9]+/g) || [];
}

/**
 * A number that tells texts apart, as Java's `String.hashCode`.
 * @param {string} text
 */
export function hashCode(text) {
  return [...text].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0) | 0, 0);
}

/** @param {string} rulesText lines of a word and its values */
export function makeAnalyser(rulesText) {
  const lines = rulesText.split("\n").map(line => line.split(" "));
  /** @param {string} kind */
  const linesOf = kind => lines.filter(line => line[0] === kind).map(line => line.slice(1));
  const spellings = linesOf("spell").map(([pattern, to]) => /** @type {const} */ ([new RegExp(pattern), to]));
  const stemOf = makeStemmer(linesOf, readSteps(lines));
  /** @type {Map<string, string>} */
  const known = new Map();
  return {
    stopWords: new Set(linesOf("stop").flat()),
    endings: linesOf("ending").flat(),
    /** @param {string} word */
    term(word) {
      const term = known.get(word) ?? stemOf(spellings.reduce((text, [from, to]) => text.replace(from, to), word));
      known.set(word, term);
      return term;
    }
  };
}

/**
 * @param {string[][]} lines
 * @returns {StemStep[]}
 */
function readSteps(lines) {
  /** @type {StemStep[]} */
  const steps = [];
  /** @type {StemRule[]} */
  let rules = [];
  /** @param {string} value */
  const orNothing = value => value === "-" ? "" : value;
  lines.forEach(([kind, ending, to, region, before]) => {
    if (kind === "step") steps.push({ rules: rules = [], after: [] });
    if (kind === "after") rules = steps[steps.length - 1].after;
    if (kind === "rule") rules.push([orNothing(ending), orNothing(to), Number(region), new RegExp(orNothing(before))]);
  });
  return steps;
}

/**
 * @param {(kind: string) => string[][]} linesOf
 * @param {StemStep[]} steps none for a language without stems
 */
function makeStemmer(linesOf, steps) {
  /** @param {string} kind */
  const patternOf = kind => (linesOf(kind)[0] || [])[0];
  const exceptions = new Map(linesOf("exact").map(([word, stem]) => [word, stem]));
  const consonantY = new RegExp(patternOf("marked"), "g");
  const first = new RegExp(patternOf("first"));
  const second = new RegExp(patternOf("second"));

  /** @param {string} word */
  return word => {
    const exception = exceptions.get(word);
    if (exception !== undefined) return exception;
    if (!steps.length || !/^[a-z]{3,}$/.test(word)) return word;
    let stem = word.replace(consonantY, "$1Y");
    const region1 = endOfMatch(first, stem, 0);
    const region2 = endOfMatch(second, stem, region1);
    for (const { rules, after } of steps) {
      const changed = applyRules(rules, stem, region1, region2);
      const wasCut = changed.length < stem.length && stem.startsWith(changed);
      stem = wasCut ? applyRules(after, changed, region1, region2) : changed;
    }
    return stem.toLowerCase();
  };
}

/**
 * Where a region of the word begins: behind the match.
 * @param {RegExp} pattern
 * @param {string} word
 * @param {number} from
 */
function endOfMatch(pattern, word, from) {
  const match = pattern.exec(word.slice(from));
  return match ? from + match[0].length : word.length;
}

/**
 * The word after the first rule whose ending fits; rules of the same ending take turns.
 * @param {StemRule[]} rules
 * @param {string} word
 * @param {number} region1 where it begins
 * @param {number} region2
 */
function applyRules(rules, word, region1, region2) {
  let decided;
  for (const [ending, to, region, before] of rules) {
    if (decided && ending !== decided || !word.endsWith(ending)) continue;
    decided = ending;
    const at = word.length - ending.length;
    const rest = word.slice(0, at);
    if ([true, at >= region1, at >= region2, at === region1][region] && before.test(rest)) {
      return to[0] === "<" ? rest.slice(0, -1) + to.slice(1) : rest + to;
    }
  }
  return word;
}
