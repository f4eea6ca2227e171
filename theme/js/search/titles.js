/* What a result shows of its page, and where it is. */
import { asciiWords } from "./analyser.js";
import { HASH_DIGITS } from "./format.js";
import { fileName, loadPart, manifest, startFile } from "./index.js";
import { kinds } from "./page.js";

/**
 * @typedef {object} Title
 * @property {string} label
 * @property {boolean} hasPicture whether a small picture lies beside the page
 * @property {string} kind of page, in words
 * @property {string} address
 * @property {string} textFile the file with its text
 * @property {number} textPlace the place of its text in that file
 */

/**
 * The title of a page. A row is the title, the number of its folder with a plus sign where it has a picture, the address
 * where it does not follow from the title, and the hash of the text file that begins with this page.
 * @param {number} page
 * @returns {Promise<Title>}
 */
export async function loadTitle(page) {
  const { block, sections } = manifest;
  const number = Math.floor(page / block);
  const [text] = await loadPart("p", number);
  /** @type {string[]} */
  const rows = text.split("\n");
  const row = page % block;
  const [label, section, address] = rows[row].split("\t");
  const folder = sections[parseInt(section, 10)];
  let firstOfText = row;
  while (!rows[firstOfText].split("\t")[3]) firstOfText--;
  return {
    label,
    hasPicture: section.endsWith("+"),
    kind: kinds[folder],
    address: address || (folder && folder + "/") + asciiWords(label).join("-") + ".html",
    textFile: "f" + (number * block + firstOfText) + "-" + rows[firstOfText].split("\t")[3],
    textPlace: row - firstOfText
  };
}

/** The addresses of the index: of the whole of it in a small guide, of its beginning in a large one. */
export async function indexAddresses() {
  const files = ["current", startFile()];
  if (manifest.shown > 5) {
    for (const kind of /** @type {const} */ (["t", "r", "x", "u"])) {
      const { hash } = manifest[kind];
      for (let number = 0; number < hash.length / HASH_DIGITS; number++) files.push(fileName(kind, number, hash, number));
    }
    for (let page = 0; page < manifest.pages; page++) files.push((await loadTitle(page)).textFile);
  }
  return files.map(file => new URL("search/" + file + ".js", location.href).href);
}
