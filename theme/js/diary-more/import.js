/* Reads a diary from a file, says what that would change, and asks before it writes. */
import { readEntries, readGone, writeEntries } from "../diary/entries.js";
import { readKept, writeKept } from "../plan/kept.js";
import { readPlans, writePlans } from "../plan/plans.js";
import { LARGEST, mergeDiary, mergePlanned, parseDiary } from "./merge.js";
import { part, say } from "../templates.js";

const {
  asks = "", asksPlans = "", asksDeleted = "", merged: isMerged = "", notMerged = "", noDiary = "", noRoom = ""
} = part("#copies").dataset;

const input = /** @type {HTMLInputElement} */ (part("#copies input"));
const question = part("#merge");

/** @type {import("./merge.js").DiaryFile | null} */
let file = null;

/** What a file changes in the diary as it is now. */
const merge = () => file && mergeDiary(readEntries(), readGone(), file);

/** @param {string} text */
function end(text) {
  question.hidden = true;
  part("#copies [role=status]").textContent = text;
  input.focus();
}

async function ask() {
  const [chosen] = input.files || [];
  file = chosen.size > LARGEST ? null : parseDiary(await chosen.text());
  input.value = "";
  const merged = merge();
  if (!file || !merged) return end(noDiary);
  /** @type {Record<string, string | number>} */
  const counts = { guide: file.guide, refused: file.refused, ...merged.counts };
  const { counts: planned } = mergePlanned(readKept(), readPlans(), file);
  const text = merged.counts.deleted ? asksDeleted : asks;
  const more = planned.plans || planned.kept ? " " + say(asksPlans, planned) : "";
  part("p", question).textContent = say(text, counts) + more;
  question.hidden = false;
  question.focus();
}

/** Writes all that the file holds, or nothing where there is no room for it. */
function writeAll() {
  const merged = merge();
  if (!file || !merged) return false;
  const kept = readKept();
  const plans = readPlans();
  const planned = mergePlanned(kept, plans, file);
  const isWritten = writeKept(planned.kept) && writePlans(planned.plans) && writeEntries(merged.entries, merged.gone);
  if (!isWritten) {
    writeKept(kept);
    writePlans(plans);
  }
  return isWritten;
}

function answer() {
  end(writeAll() ? isMerged : noRoom);
  dispatchEvent(new StorageEvent("storage", { key: "diary" }));
}

export function listenToImport() {
  const [yes, no] = question.querySelectorAll("button");
  input.addEventListener("change", () => ask().catch(() => end(noDiary)));
  yes.addEventListener("click", answer);
  no.addEventListener("click", () => end(notMerged));
}
