/* The list of results. */
import { bestHits } from "./ranking.js";
import { extras } from "./extras.js";
import { typing } from "./files.js";
import { manifest } from "./index.js";
import { box, helpCard, list, makeElement, noResults, notes, say } from "./page.js";
import { announce, setBusy } from "./status.js";
import { loadTitle } from "./titles.js";

/**
 * A result of the list.
 * @typedef {object} Result
 * @property {number} page
 * @property {HTMLElement} item
 * @property {import("./titles.js").Title} title
 * @property {HTMLElement} text the room for its excerpt
 * @property {import("../search-more/excerpt.js").Excerpt} [excerpt]
 */

const MOST_RESULTS = 50;
const MORE_RESULTS = 10;

/** How long the number of results waits, so that it is not said at every letter, in milliseconds. */
const NUMBER_WAITS = 700;

/** Nothing was asked for. */
export function clearResults() {
  setBusy(false);
  list.replaceChildren();
  noResults.hidden = true;
  notes.hidden = true;
  if (helpCard) helpCard.hidden = true;
  announce("", 0);
}

/**
 * @typedef {object} Answer
 * @property {import("./ranking.js").Hit[]} hits
 * @property {import("./query.js").Question} question
 * @property {boolean} hasHelp whether the help page comes first
 * @property {boolean} isNarrowed whether a facet is ticked
 * @property {number} turn the number of the question
 */

/**
 * Shows what was found.
 * @param {Answer} answer
 * @param {(problem: Error) => void} retry
 */
export async function showResults(answer, retry) {
  const { question, hasHelp, isNarrowed } = answer;
  const total = answer.hits.length + Number(hasHelp);
  notes.hidden = true;
  if (question.changes.length) (await extras()).explain(question, []);
  noResults.hidden = total > 0;
  if (helpCard) {
    helpCard.hidden = !hasHelp;
    helpCard.querySelector("a")?.toggleAttribute("data-search-result", hasHelp);
  }
  if (total) announce(say(total === 1 ? "one" : "other", { count: total }), NUMBER_WAITS);
  else announce(isNarrowed ? say("none-left") : say("none", { query: box.value.trim() }), 0);
  return listResults(answer, retry);
}

/**
 * Lists the best results, with a button for more.
 * @param {Answer} answer
 * @param {(problem: Error) => void} retry
 */
async function listResults({ hits, question, turn }, retry) {
  const isCurrent = () => turn === typing.turn;
  const pages = bestHits(hits, MOST_RESULTS).map(hit => hit.page);
  const last = makeElement("li", "", "more");
  const button = makeElement("button", say("more"), "btn");
  let shown = 0;
  button.type = "button";
  button.onclick = () => addResults(MORE_RESULTS).catch(retry);
  last.append(button);
  return addResults(manifest.shown);

  /** @param {number} count */
  async function addResults(count) {
    const start = shown;
    const titles = pages.slice(start, start + count).map(page => loadTitle(page));
    shown += titles.length;
    Promise.all(titles).catch(() => {});
    /** @type {Result[]} */
    const results = [];
    for (const loading of titles) {
      const result = makeResult(pages[start + results.length], await loading);
      if (!isCurrent()) return;
      if (!start && !results.length) list.replaceChildren(result.item, last);
      else last.before(result.item);
      if (start && !results.length) result.item.querySelector("a")?.focus();
      results.push(result);
    }
    if (!titles.length) list.replaceChildren();
    last.hidden = shown >= pages.length;
    setBusy(false);
    extras().then(more => more.follow(results, question, isCurrent)).catch(problem => isCurrent() && retry(problem));
  }
}

/**
 * @param {number} page
 * @param {import("./titles.js").Title} title
 * @returns {Result}
 */
function makeResult(page, title) {
  const item = makeElement("li");
  const link = makeElement("a", title.label);
  const text = makeElement("p");
  link.href = title.address;
  link.setAttribute("data-search-result", "");
  if (title.hasPicture) {
    const picture = makeElement("img");
    const src = title.address.replace(/html$/, "svg");
    item.append(Object.assign(picture, { loading: "lazy", alt: "", width: 96, height: 72, src }));
  }
  item.append(link, makeElement("span", title.kind, "over"), text);
  return { page, item, title, text };
}
