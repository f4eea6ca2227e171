/* The index: opens its manifest, finds the file that holds a term, and keeps what was decoded. */
import { asciiWords, hashCode, makeAnalyser } from "./analyser.js";
import { decodeWords, makePostingsReader } from "./decoding.js";
import { forgetFiles, loadFile } from "./files.js";
import { FORMAT, HASH_DIGITS, IMPACT_BITS, PREFIX_MARK } from "./format.js";
import { form } from "./page.js";

/**
 * The files of one kind; a long list is cut into files of its own.
 * @typedef {object} Directory
 * @property {string} hash the hashes of the files, run together
 * @property {string} [from] what the terms of each file begin with, front-coded
 * @property {number} [per] how many files are listed in a file of its own
 * @property {string[]} [starts] `from`, decoded
 */

/**
 * @typedef {object} Manifest
 * @property {number} format
 * @property {number} pages how many pages the guide has
 * @property {number} block titles in a file
 * @property {number} shown results in a first list
 * @property {string} rules of the analyser
 * @property {string} check words that the rules are tried on
 * @property {number} agree hash of their terms
 * @property {[] | [page: number, phrases: string[]]} help
 * @property {string[]} sections folders
 * @property {Directory} t @property {Directory} r @property {Directory} p @property {Directory} x @property {Directory} u
 */

/** @typedef {"t" | "r" | "p" | "x" | "u"} Kind */
/** @typedef {import("./decoding.js").Postings} Postings */

/** @type {Manifest} */
export let manifest;

/** @type {import("./analyser.js").Analyser} */
export let analyser;

/** @type {Promise<Manifest> | undefined} */
let opening;

/**
 * Terms with their postings, by name of the shard. A newly opened index has a map of its own.
 * @type {Map<string, Map<string, Postings | undefined>>}
 */
let shards = new Map();

/** Whether a reader has begun to search. */
export const isOpening = () => Boolean(opening);

/** Opens the index, once. */
export function openIndex() {
  opening = opening || openManifest(startFile()).catch(recover);
  return opening;
}

/** The name of the manifest's file. */
export const startFile = () => form.dataset.start || "";

/** Opens the index that is the newest by now. */
export async function openNewestIndex() {
  form.dataset.start = await loadFile("current");
  opening = openManifest(startFile());
  return opening;
}

/** @param {string} file */
async function openManifest(file) {
  /** @type {Manifest} */
  const opened = await loadFile(file);
  analyser = makeAnalyser(opened.rules);
  const terms = asciiWords(opened.check).map(analyser.term).join(" ");
  if (opened.format !== FORMAT || hashCode(terms) !== opened.agree) throw new Error("rules");
  shards = new Map();
  manifest = opened;
  return manifest;
}

/**
 * A page of an earlier build asks which index is current; a script of an earlier build gets itself anew, once.
 * @param {Error} problem
 */
async function recover(problem) {
  forgetFiles("current");
  try {
    const current = await loadFile("current");
    if (current === startFile()) throw problem;
    form.dataset.start = current;
    return await openManifest(current);
  } catch (again) {
    opening = undefined;
    if (/** @type {Error} */ (again).message === "rules") loadPageAnew();
    throw again;
  }
}

/** Loads the page with its scripts anew, unless that was done already. */
export function loadPageAnew() {
  if ((history.state || {}).again) return;
  history.replaceState({ again: true }, "");
  location.reload();
}

/**
 * The name of a file of the index.
 * @param {string} kind
 * @param {number} number
 * @param {string} hashes of the files of its directory
 * @param {number} place in that directory
 */
export function fileName(kind, number, hashes, place) {
  return kind + number + "-" + hashes.substr(HASH_DIGITS * place, HASH_DIGITS);
}

/**
 * The directory that lists a file, and the file's place in it.
 * @param {Kind} kind
 * @param {number} number
 * @returns {Promise<[Directory, number]>}
 */
async function directoryOf(kind, number) {
  const { per, hash } = manifest[kind];
  if (!per) return [manifest[kind], number];
  const group = Math.floor(number / per);
  return [await loadFile(fileName(kind + kind, group, hash, group)), number % per];
}

/**
 * The content of a file of the index.
 * @param {Kind} kind
 * @param {number} number
 */
export async function loadPart(kind, number) {
  const [directory, place] = await directoryOf(kind, number);
  return loadFile(fileName(kind, number, directory.hash, place));
}

/**
 * The place of the last file that begins with this word or one before it.
 * @param {Directory} directory
 * @param {string} word
 */
function placeIn(directory, word) {
  const starts = directory.starts || (directory.starts = decodeWords(directory.from || ""));
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (starts[middle] <= word) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The number of the shard where a word stands or would stand.
 * @param {Kind} kind
 * @param {string} word
 */
export async function locateShard(kind, word) {
  const { per } = manifest[kind];
  const place = placeIn(manifest[kind], word);
  if (!per) return place;
  const [directory] = await directoryOf(kind, place * per);
  return place * per + placeIn(directory, word);
}

/** The next list of pages in a text of bits. @param {string} base64 */
export const postingsReader = base64 => makePostingsReader(base64, manifest.pages);

/**
 * @param {Kind} kind
 * @param {number} number
 */
async function loadShard(kind, number) {
  const key = kind + number;
  const decoded = shards;
  const { pages } = manifest;
  const known = decoded.get(key);
  if (known) return known;
  const [words, bits] = await loadPart(kind, number);
  const read = bits && makePostingsReader(bits, pages);
  const shard = new Map(decodeWords(words).map(word => [word, read && read(IMPACT_BITS)]));
  decoded.set(key, shard);
  return shard;
}

/**
 * The postings of a term.
 * @param {string} term
 * @returns {Promise<Postings | undefined>}
 */
export async function lookup(term) {
  if (!term) return undefined;
  const shard = await loadShard("t", await locateShard("t", term));
  return shard.get(term);
}

/**
 * The terms between two words, from a few shards at most around the place of a third.
 * @param {Kind} kind
 * @param {string} from
 * @param {string} to
 * @param {string} near
 * @param {number} most shards
 */
export async function termsBetween(kind, from, to, near, most) {
  const [low, high, middle] = await Promise.all([from, to, near].map(word => locateShard(kind, word)));
  const first = Math.max(low, middle - (most - 1 >> 1));
  const { per, hash } = manifest[kind];
  const last = Math.min(high, first + most - 1, per ? Infinity : hash.length / HASH_DIGITS - 1);
  const loading = [];
  for (let number = first; number <= last; number++) loading.push(loadShard(kind, number));
  return (await Promise.all(loading))
    .flatMap(shard => [...shard.keys()])
    .filter(term => term >= from && term <= to && !term.includes(PREFIX_MARK));
}
