/* Search, up to the first list: finds titles. What follows a list (excerpts, facets, corrections) is search-more.js.
   Loads the parts of the index below search/ as it needs them. */
import {
  currentFilters, filtersInAddress, hasFilterForm, hasQuestionInAddress, readAddress, rememberAddress, useFilterForm,
  writeAddress
} from "./search/address.js";
import { findPages } from "./search/answer.js";
import { extras, forgetExtras, lendToExtras, loadedExtras } from "./search/extras.js";
import { forgetFiles, loadFile, policy, typing } from "./search/files.js";
import {
  analyser, isOpening, loadPart, lookup, manifest, openIndex, openNewestIndex, postingsReader, termsBetween
} from "./search/index.js";
import { listenToKeys } from "./search/keyboard.js";
import { box, form, makeElement, narrowing, notes, say } from "./search/page.js";
import { helpPageFor, meaning, readQuestion, splitWords } from "./search/query.js";
import { clearResults, showResults } from "./search/results.js";
import { announce, hideIndex, setBusy } from "./search/status.js";
import { indexAddresses } from "./search/titles.js";

const LONGEST_QUERY = 200;
let retried = "";

/** Answers what is in the box and in the address. */
async function answer() {
  const query = box.value.trim();
  const turn = ++typing.turn;
  const filters = currentFilters();
  const isNarrowed = Object.keys(filters).length > 0;
  const isAsked = Boolean(query) || isNarrowed;
  setBusy(true);
  if (!isAsked) clearResults();
  if (!isAsked && !hasFilterForm()) return;
  try {
    await openIndex();
    const narrow = isNarrowed || hasFilterForm() ? await (await extras()).facets() : keepAll;
    if (turn !== typing.turn) return;
    const question = await readQuestion(box.value.trimStart().slice(0, LONGEST_QUERY));
    const found = await findHits(query, question);
    if (turn !== typing.turn) return;
    const helpPage = helpPageFor(question);
    const hits = narrow(found, filters).filter(hit => hit.page !== helpPage);
    if (isAsked) await showResults({ hits, question, hasHelp: helpPage >= 0, isNarrowed, turn }, retry);
  } catch (problem) {
    if (turn !== typing.turn) return;
    setBusy(false);
    announce(say("failed"), 0);
    retry(/** @type {Error} */ (problem));
  }
}

/** @type {import("./search/address.js").Narrow} */
const keepAll = hits => hits;

/**
 * The pages that answer; without a query all of them, which the facets then narrow.
 * @param {string} query
 * @param {import("./search/query.js").Question} question
 */
async function findHits(query, question) {
  if (!query) return Array.from({ length: manifest.pages }, (nothing, page) => ({ page, score: 0 }));
  return question.tokens.length ? findPages(question.tokens) : [];
}

/**
 * A part did not come: perhaps there is a newer index, perhaps the network faltered. Tries once more for each part.
 * @param {Error} problem its message is the name of the file
 */
function retry(problem) {
  if (!manifest || !problem.message.includes("-") || retried === problem.message) return;
  retried = problem.message;
  forgetFiles();
  forgetExtras();
  openNewestIndex().then(answer, () => {});
}

/** @param {boolean} isStep whether going back leads to what was asked for before */
function questionChanged(isStep) {
  writeAddress(isStep);
  answer();
}

/** Answers what the address asks for. */
function restore() {
  readAddress();
  loadedExtras()?.then(more => more.tickFilters(), () => {});
  rememberAddress();
  const isAsked = hasQuestionInAddress();
  if (isAsked) hideIndex(true);
  if (isAsked || isOpening()) answer();
}

lendToExtras({
  analyser: () => analyser, loadFile, policy, loadPart, lookup, termsBetween, postingsReader, meaning, indexAddresses,
  filtersInAddress, useFilterForm, filtersChanged: () => questionChanged(true), say, makeElement, narrowing, notes
});

/* For the tests: a text as the search terms of this client. */
window.limberSearch.terms = async (/** @type {string} */ text) => {
  await openIndex();
  return (await splitWords(text)).map(analyser.term).join(" ");
};

box.addEventListener("focus", () => openIndex().catch(() => {}));
box.addEventListener("input", () => {
  typing.lastKey = performance.now();
  questionChanged(false);
});
narrowing.addEventListener("toggle", () => {
  if (narrowing.open && !hasFilterForm()) openIndex().then(extras).then(more => more.facets()).then(answer, () => {});
});
form.addEventListener("submit", submission => {
  submission.preventDefault();
  typing.lastKey = 0;
  questionChanged(true);
});
narrowing.classList.remove("wait");
listenToKeys();
addEventListener("popstate", restore);
addEventListener("pageshow", showing => {
  if (showing.persisted) restore();
});
restore();
