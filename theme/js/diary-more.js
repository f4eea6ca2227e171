/* What the folds of the diary hold: the chart, copies as files, and how to forget. Comes when a fold is first opened. */
import { drawPain } from "./diary-more/chart.js";
import { listenToImport } from "./diary-more/import.js";
import { tableText } from "./diary-more/table.js";
import { readEntries } from "./diary/entries.js";
import { saveDiary, saveFile } from "./diary/file.js";
import { guide } from "./diary/page.js";
import { listenToForget } from "./forget/box.js";
import { readKept } from "./plan/kept.js";
import { readPlans } from "./plan/plans.js";
import { write } from "./storage.js";
import { part } from "./templates.js";

const draw = () => drawPain(readEntries());

part("#export").addEventListener("click", () => {
  const { plans, gone } = readPlans();
  saveDiary(guide, readEntries(), { kept: readKept(), plans, gone });
  write("diary-copied", String(Math.ceil(Date.now() / 1000)));
  dispatchEvent(new StorageEvent("storage", { key: "diary" }));
});
part("#table").addEventListener("click", () => saveFile(".csv", "text/csv", tableText(readEntries())));
listenToImport();
listenToForget();
part("#pain").addEventListener("toggle", draw);
document.addEventListener("limber-diary", draw);

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = part(".folds").dataset.style || "";
style.addEventListener("load", () => {
  part("#pain figure").hidden = false;
  draw();
});
document.head.append(style);
