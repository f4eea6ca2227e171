/* Marks moves for what a reader ticked, and puts some away; src/docs/architecture.md says how. */
import { findAll } from "./find-all.js";
import { arrangeCautions } from "./profile/cautions-box.js";
import { adviceFor, isTicked, readTicks, tickedNames, watchTicks, words, writeTicks } from "./profile/conditions.js";
import { followEmptyLists, markProse } from "./profile/links.js";
import { arrangeList } from "./profile/lists.js";

/**
 * What the page of ticks uses.
 * @typedef {object} Profile
 * @property {typeof isTicked} ticked whether a condition is ticked
 * @property {typeof adviceFor} advice what the ticked conditions say about an item
 * @property {(slugs: string[]) => boolean} change ticks these conditions; whether the browser keeps them
 */

/** Marks the whole page. */
function markPage() {
  findAll(document, "[data-moves]").forEach(arrangeList);
  findAll(document, ".check").forEach(arrangeCautions);
  findAll(document, ".me span").forEach(line => {
    const hint = line.dataset.hint || line.textContent || "";
    const ticked = tickedNames();
    line.dataset.hint = hint;
    line.textContent = ticked ? words.marked.replace("{conditions}", ticked) : hint;
  });
  document.dispatchEvent(new Event("limber-ticks"));
}

/** @type {Profile} */
window.limberProfile = {
  ticked: isTicked,
  advice: adviceFor,
  change(slugs) {
    const isKept = writeTicks(slugs);
    markPage();
    return isKept;
  }
};

readTicks();
markProse();
markPage();
followEmptyLists();
watchTicks(() => {
  readTicks();
  markPage();
});
