/* The form in which a reader changes an entry or writes one. */
import { copyOf, part } from "../templates.js";

/** @typedef {import("./entries.js").Entry} Entry */

/**
 * Puts a form in the place of what an element holds.
 * @param {HTMLElement} box
 * @param {Entry} entry
 * @param {(changed: Entry) => void} save
 * @param {() => void} cancel
 */
export function showForm(box, entry, save, cancel) {
  const form = /** @type {HTMLFormElement} */ (copyOf("form"));
  const values = { ...entry, minutes: entry.seconds / 60 || "" };
  for (const [key, value] of Object.entries(values)) {
    const field = /** @type {HTMLInputElement | null} */ (form.elements.namedItem(key));
    if (field) field.value = String(value ?? "");
  }
  if (entry.page) part(".own", form).remove();
  form.addEventListener("submit", submission => {
    submission.preventDefault();
    save(changedEntry(form, entry));
  });
  part(".cancel", form).addEventListener("click", cancel);
  box.replaceChildren(form);
  part("input, select", form).focus();
}

/**
 * @param {HTMLFormElement} form
 * @param {Entry} entry
 * @returns {Entry}
 */
function changedEntry(form, entry) {
  const { minutes: time, before, after, later, ...texts } = Object.fromEntries(new FormData(form));
  return /** @type {any} */ ({
    ...entry,
    ...texts,
    seconds: time === undefined ? entry.seconds : Math.round(Number(time) * 60),
    before: before ? Number(before) : null,
    after: after ? Number(after) : null,
    later: later || null
  });
}
