/* The page of plans: a reader's own, one from a link, one for somebody else; src/docs/architecture.md says how. */
import { aboutTime, secondsOf } from "./plan/amount.js";
import { showCautions } from "./plan/cautions.js";
import { cautionsOf, focusEntry, forgetItems, showEntries, showFigure } from "./plan/entries.js";
import { readKept } from "./plan/kept.js";
import { rowsWithLimits } from "./plan/limits.js";
import { loadAll, loadCodes, loadMoves, loadScript } from "./plan/moves.js";
import { doseWords, element, limits, root, rules, sensible, tell, text } from "./plan/page.js";
import { checkPlan, LONGEST_NAME, MOST_IN_PLAN, newPlan, WEEK } from "./plan/plans.js";
import { allRows, rowOf } from "./plan/rows.js";
import {
  addPlan, changePlan, deletePlan, openPlan, ownPlans, readAgain, shownMode, shownPlan, showPlan
} from "./plan/store.js";
import { keyOf } from "./storage.js";
import { fill, part } from "./templates.js";

/** @typedef {import("./plan/plans.js").Plan} Plan */
/** @typedef {import("./plan/rows.js").MoveRow} MoveRow */

/** The fragment of a plan for somebody else. */
const OTHER = "somebody";

/** Whether all moves of the guide are listed here. */
const isListed = root.dataset.listed === "true";

const choices = /** @type {HTMLDetailsElement} */ (part("#add"));

/** What the second script gives, once it is there. @type {import("./plan-more.js").PlanExtras | undefined} */
let extras;

/** @param {string} slug */
const titleOf = slug => rowOf(slug)?.name || slug.replaceAll("-", " ");

/** The moves of the plan that is shown, with what its limits add. */
const shownRows = () => rowsWithLimits(shownPlan().entries, rowOf, rules, limits);

/** @param {MoveRow} row @param {string} dose */
const isBeyond = (row, dose) => extras !== undefined && extras.isBeyond(row, dose);

/** Draws the page anew from the plan that is shown. */
function show() {
  const plan = shownPlan();
  const mode = shownMode();
  const isMine = mode !== "other";
  const rows = shownRows();
  root.dataset.mode = mode;
  root.toggleAttribute("data-empty", !rows.length);
  part("h1").textContent = plan.name || (mode === "own" ? root.dataset.own : root.dataset[mode]) || "";
  showEntries(plan, rowOf, isMine, acts);
  const seconds = secondsOf(plan.entries, rowOf, rules);
  fill(root, "#takes", seconds ? aboutTime(seconds, doseWords) : "");
  const minutes = Math.round(seconds / 60);
  const warnings = extras?.warningsOf(plan, rowOf, { minutes, sensible, week: WEEK, titleOf }) || [];
  part("#told").replaceChildren(...warnings.map(({ key, values }) => element("li", text(key, values))));
  part("#none").hidden = rows.length > 0;
  part("#goes").hidden = !seconds || !isMine;
  showExtras(plan, isMine);
  showCautions(rows, isMine, mode === "shared");
}

/**
 * @param {Plan} plan
 * @param {boolean} isMine
 */
function showExtras({ entries }, isMine) {
  if (!extras) return;
  // A guide of many moves offers the kept ones alone, to whomever.
  const kept = isMine || !isListed ? readKept() : [];
  extras.showChoices(isListed ? allRows() : kept.flatMap(slug => rowOf(slug) || []),
    { kept, chosen: entries.map(({ move }) => move), isMine }, add);
  extras.showSettings();
  /** @type {HTMLAnchorElement} */ (part("[data-plan-link]")).href = extras.addressOf(entries);
}

/**
 * Changes the plan that is shown, shows it and says so.
 * @param {(plan: Plan) => Partial<Plan>} change
 * @param {string} line
 */
function edit(change, line) {
  const isKept = changePlan(change);
  show();
  tell(isKept ? line : text("not-kept"));
}

/** @param {MoveRow} row */
function add(row) {
  const { entries } = shownPlan();
  const place = entries.findIndex(({ move }) => move === row.slug) + 1;
  const values = { move: row.name, place: place || entries.length + 1, most: MOST_IN_PLAN };
  if (place) tell(text("put-in", values));
  else if (entries.length === MOST_IN_PLAN) tell(text("full", values));
  else edit(plan => ({ entries: [...plan.entries, { move: row.slug, dose: "" }] }), text("put-in", values));
}

/** @type {import("./plan/entries.js").EntryActs} */
const acts = {
  shift(slug, by) {
    const place = shownPlan().entries.findIndex(({ move }) => move === slug) + by;
    edit(({ entries }) => {
      const moved = entries.filter(({ move }) => move === slug);
      const others = entries.filter(({ move }) => move !== slug);
      return { entries: [...others.slice(0, place), ...moved, ...others.slice(place)] };
    }, text("place", { move: titleOf(slug), place: place + 1, count: shownPlan().entries.length }));
    focusEntry(slug, by < 0 ? "[data-plan-up]" : "[data-plan-down]");
  },
  remove(slug) {
    const { entries } = shownPlan();
    const at = entries.findIndex(({ move }) => move === slug);
    const next = entries[at + 1] || entries[at - 1];
    edit(plan => ({ entries: plan.entries.filter(({ move }) => move !== slug) }), text("removed", { move: titleOf(slug) }));
    if (next) focusEntry(next.move);
    else part("summary", choices).focus();
  },
  showNumbers: (fold, row, entry, physio) => extras?.showNumbers(fold, row, entry, physio)
};

/** A plan from a link in full, or why there is none. */
function showShared() {
  const answer = extras?.readAddress() || { problem: "failed" };
  const isRead = "entries" in answer;
  const entries = isRead ? answer.entries : [];
  const physio = entries.some(({ move, dose }) => isBeyond(/** @type {MoveRow} */ (rowOf(move)), dose));
  showPlan("shared", newPlan({ entries, physio }));
  if (!isRead) fill(root, "#problem", text(answer.problem));
  const changed = isRead ? answer.changed.map(titleOf).join(", ") : "";
  fill(root, "#changed", changed && text("changed", { moves: changed }));
  root.toggleAttribute("data-problem", !isRead);
}

/** Loads what stands behind the first view. */
async function loadExtras() {
  await loadScript(new URL(root.dataset.more || "", location.href).href);
  extras ||= window.limberPlan?.({
    shownPlan, shownRows, shownMode, ownPlans, addPlan, openPlan, deletePlan, newPlan, longestName: LONGEST_NAME,
    secondsOf: () => secondsOf(shownPlan().entries, rowOf, rules), loadScript, showFigure, cautionsOf, edit, show
  });
}

/**
 * Loads the moves that are asked for.
 * @param {boolean} isShared
 */
async function loadRows(isShared) {
  if (isListed) return loadAll();
  if (!isShared) return loadMoves([...shownPlan().entries.map(({ move }) => move), ...readKept()]);
  await loadExtras();
  await loadCodes(extras?.codesInAddress() || []);
}

/** Shows what the address asks for; it may also name a part of the page. */
async function follow() {
  const asked = location.hash.slice(1);
  const isPlace = asked !== OTHER && document.getElementById(asked) !== null;
  if (isPlace && "ready" in root.dataset) return;
  const isShared = !isPlace && asked !== "" && asked !== OTHER;
  const loading = loadExtras();
  const isLoaded = await Promise.all([loadRows(isShared), isShared && loading]).then(() => true, () => false);
  forgetItems();
  root.removeAttribute("data-problem");
  fill(root, "#problem", "");
  fill(root, "#changed", "");
  if (isShared) showShared();
  else if (asked === OTHER) showPlan("other", checkPlan(history.state) || undefined);
  else showPlan("own");
  readAgain();
  show();
  if (!isLoaded) fill(root, "#problem", text("failed"));
  choices.open = shownMode() !== "shared" && !shownPlan().entries.length;
  await loading.then(show, () => fill(root, "#problem", text("failed")));
  root.dataset.ready = "";
}

part("#keep").addEventListener("click", () => {
  const isKept = addPlan({ ...shownPlan(), name: text("from-link") });
  history.replaceState(null, "", location.pathname + location.search);
  forgetItems();
  show();
  tell(text(isKept ? "kept" : "not-kept"));
  part("h1").focus();
});
addEventListener("hashchange", follow);
addEventListener("storage", ({ key }) => {
  if (key && key !== keyOf("plans") && key !== keyOf("kept")) return;
  readAgain();
  show();
});
follow();
