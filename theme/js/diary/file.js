/* The diary as a file to keep and to read again. */
import { dayOf } from "./days.js";
import { readGone } from "./entries.js";

/**
 * Offers a text as a file, named for the guide and today.
 * @param {string} ending
 * @param {string} type
 * @param {string} text
 */
export function saveFile(ending, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = "diary-" + document.documentElement.dataset.guide + "-" + dayOf(new Date()) + ending;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/**
 * Offers entries as a diary of their own.
 * @param {string} guide title of the guide
 * @param {import("./entries.js").Entry[]} entries
 * @param {{ kept: string[], plans: any[], gone: string[] }} [planned] kept moves, plans, and the ids of deleted ones
 */
export function saveDiary(guide, entries, planned) {
  const exported = new Date().toISOString();
  const gone = [...readGone(), ...planned?.gone || []];
  const diary = { limber: "diary", version: 1, guide, exported, entries, ...planned, gone };
  saveFile(".json", "application/json", JSON.stringify(diary, null, 1) + "\n");
}
