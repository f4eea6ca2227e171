/* One problem of the guide as an item of a list. */
import { makeElement } from "./elements.js";
import { makeFixButton } from "./fix.js";

/**
 * @typedef {object} Problem
 * @property {string} severity `error` or `warning`
 * @property {string} code
 * @property {string} message
 * @property {string} hint may be empty
 * @property {string} file
 * @property {number} line
 * @property {number} column
 * @property {string} [editor] an address that opens the place in an editor
 * @property {string} text the source line, or the stretch of it that is shown
 * @property {number} from where the marked part of the text begins
 * @property {number} length of the marked part
 * @property {{ replacement: string }} [fix]
 * @property {string} [replaced] what the fix replaces
 * @property {string} [drawing] the address of a picture of the pose, with the place marked
 * @property {string} [fixId] names a fix that the server may apply
 */

/**
 * @param {Problem} problem
 * @param {(text: string) => void} announce tells those who do not see the page
 */
export function makeProblemItem(problem, announce) {
  const item = makeElement("li", "", { class: problem.severity });
  const headline = makeElement("p");
  const code = makeElement("strong", problem.severity + "[" + problem.code + "]");
  headline.append(makePlace(problem), " ", code, " " + problem.message);
  item.append(headline);
  if (problem.text.trim()) item.append(makeSource(problem));
  if (problem.drawing) item.append(makeElement("img", "", { src: problem.drawing, alt: "The pose as it is now" }));
  if (problem.hint) item.append(makeElement("p", "Hint: " + problem.hint, { class: "hint" }));
  if (problem.fixId) item.append(makeFixButton(problem, announce));
  return item;
}

/**
 * File, line and column; a link where the editor can be opened.
 * @param {Problem} problem
 */
function makePlace(problem) {
  const where = problem.file + ":" + problem.line + ":" + problem.column;
  return problem.editor
    ? makeElement("a", where, { href: problem.editor })
    : makeElement("span", where, { class: "where" });
}

/**
 * The source line with its wrong part marked, and carets below for who sees no colours.
 * @param {Problem} problem
 */
function makeSource(problem) {
  const { text, from } = problem;
  const to = Math.max(from + 1, Math.min(from + problem.length, text.length));
  const before = text.slice(0, from);
  const carets = before.replace(/[^\t]/g, " ") + "^".repeat(to - from);
  const source = makeElement("pre");
  source.append(before, makeElement("mark", text.slice(from, to)), text.slice(to), "\n",
    makeElement("span", carets, { "aria-hidden": "true" }));
  return source;
}
