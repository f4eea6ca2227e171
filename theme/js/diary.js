/* The page of the diary; src/docs/architecture.md says how. */
import { entriesToAsk, showDayAfter } from "./diary/after.js";
import { dayOf } from "./diary/days.js";
import { addEntry, changeEntry, deleteEntry, newEntry, readEntries } from "./diary/entries.js";
import { saveDiary } from "./diary/file.js";
import { showForm } from "./diary/form.js";
import { guide, words } from "./diary/page.js";
import { showWeeks } from "./diary/weeks.js";
import { read, write } from "./storage.js";
import { copyOf, part, say } from "./templates.js";

/** @typedef {import("./diary/entries.js").Entry} Entry */

/** When the diary was last saved as a file, in seconds; diary-more.js writes it. */
const COPIED = "diary-copied";

/** So many entries that are in no file are worth a copy. */
const MANY = 10;

const writeButton = part("#write");

/** @type {Entry[]} */
let offered = [];

/** Draws the page anew from what is kept. */
function show() {
  const entries = readEntries();
  showDayAfter(entries);
  part("#pain").hidden = entries.filter(({ after }) => after !== null).length < 2;
  showWeeks(entries, { edit, delete: remove });
  part("#none").hidden = entries.length > 0;
  part("#keep").hidden = entries.filter(({ edited }) => edited > Number(read(COPIED))).length < MANY;
  part("#new").replaceChildren(writeButton);
  document.dispatchEvent(new Event("limber-diary"));
}

/**
 * Says that something is kept and shows it, or offers it as a file where the browser does not keep it.
 * @param {boolean} isKept
 * @param {Entry[]} entries
 * @param {string} [text]
 */
function report(isKept, entries, text = words.saved) {
  part("#status").textContent = isKept ? text : words["not-kept"];
  part("#offer").hidden = isKept;
  offered = entries;
  if (isKept) show();
  else part("#offer button").focus();
  return isKept;
}

/** @param {Entry} entry */
function focusOn({ id }) {
  part("#entry-" + id + " details").setAttribute("open", "");
  part("#entry-" + id + " summary").focus();
}

/**
 * @param {Entry} entry
 * @param {HTMLElement} item
 */
function edit(entry, item) {
  showForm(part(".more", item), entry, changed => {
    if (report(changeEntry(changed), [changed])) focusOn(entry);
  }, () => {
    show();
    focusOn(entry);
  });
}

/**
 * @param {Entry} entry
 * @param {HTMLElement} item
 */
function remove(entry, item) {
  if (!deleteEntry(entry.id)) return;
  const deleted = copyOf("deleted");
  const button = part("button", deleted);
  part("span", deleted).textContent = part("#status").textContent = say(words.deleted, { title: entry.title });
  button.addEventListener("click", () => {
    if (report(addEntry(entry), [entry])) focusOn(entry);
  });
  item.replaceWith(deleted);
  button.focus();
}

writeButton.addEventListener("click", () => {
  const entry = newEntry({
    page: "", title: "", seconds: 0, done: 1, of: 1, stopped: "", before: null, after: null, note: "", moves: []
  });
  showForm(part("#new"), entry, written => {
    if (report(addEntry(written), [written])) focusOn(written);
  }, () => {
    show();
    writeButton.focus();
  });
  part("#new [name=day]").setAttribute("max", dayOf(new Date()));
});

part("#day-after").addEventListener("click", click => {
  const { value } = /** @type {HTMLButtonElement} */ (click.target);
  if (!value) return;
  const answered = entriesToAsk(readEntries(), Date.now()).map(entry => ({ ...entry, later: /** @type {"no"} */ (value) }));
  report(answered.every(changeEntry), answered);
  part("#worse").hidden = value !== "yes";
  part(value === "yes" ? "#worse" : "#write").focus();
});

part("#offer button").addEventListener("click", () => saveDiary(guide, offered));
addEventListener("storage", ({ key }) => {
  // What was typed is not lost to a change elsewhere; where all is forgotten, it is meant to be.
  if (key && part("form.entry")) return;
  if (!key) {
    offered = [];
    part("#status").textContent = "";
    part("#offer").hidden = part("#worse").hidden = true;
  }
  show();
});
if (!write(COPIED, read(COPIED))) part("#status").textContent = words.refuses;
show();
