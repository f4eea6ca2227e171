/* Forgets all that this guide keeps on the device: what is stored, copies of pages, and the worker that serves them. Nothing
   of another guide on the same host. */
import { siteRoot } from "../site-root.js";
import { keptNames } from "../storage-names.js";
import { keyOf } from "../storage.js";

/** Keys that all guides of a host shared once. */
const OLD_KEYS = ["limber-theme", "limber-conditions"];

function forgetStored() {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    keptNames(storage).forEach(item => storage().removeItem(keyOf(item)));
  }
  try {
    OLD_KEYS.forEach(key => localStorage.removeItem(key));
  } catch { /* Nothing is kept then. */ }
}

async function forgetCopies() {
  const registrations = await navigator.serviceWorker?.getRegistrations() || [];
  await Promise.all(registrations.filter(({ scope }) => scope === siteRoot.href).map(worker => worker.unregister()));
  const mine = "limber " + siteRoot.pathname;
  const copies = await window.caches?.keys() || [];
  await Promise.all(copies.filter(copy => copy === mine || copy.startsWith(mine + " ")).map(copy => caches.delete(copy)));
}

/** Shows the page as one that knows nothing of its reader. */
function showForgotten() {
  delete document.documentElement.dataset.theme;
  const asDevice = /** @type {HTMLInputElement | null} */ (document.querySelector(".theme input[value='']"));
  if (asDevice) asDevice.checked = true;
  dispatchEvent(new StorageEvent("storage"));
}

/** Asks whether the reader is sure, and then forgets. */
export function listenToForget() {
  const box = /** @type {HTMLElement} */ (document.getElementById("forget"));
  const [first, sure, keep] = box.querySelectorAll("button");
  const question = /** @type {HTMLElement} */ (box.querySelector(".ask"));
  const outcome = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));

  /** @param {boolean} isAsked */
  function ask(isAsked) {
    question.hidden = !isAsked;
    first.hidden = isAsked;
    (isAsked ? question : first).focus();
    outcome.textContent = "";
  }

  first.addEventListener("click", () => ask(true));
  keep.addEventListener("click", () => ask(false));
  sure.addEventListener("click", async () => {
    forgetStored();
    await forgetCopies().catch(() => { /* Pages from disk have no copies. */ });
    ask(false);
    showForgotten();
    outcome.textContent = box.dataset.done || "";
  });
  // Where this script came by a press of the button, that press counts.
  if (first.dataset.script) ask(true);
}
