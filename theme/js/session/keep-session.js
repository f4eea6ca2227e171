/* Keeps the page of a session on the device, with what the session needs, for a time without a network. */
import { canKeep, keepPages } from "../keep-pages.js";
import { make, makeButton } from "./elements.js";
import { addressOf, help, say } from "./words.js";

/** Keeps this page, the player, the diary and the pages of help. */
export function keepSession() {
  const page = location.href.replace(/[?#].*/, "");
  const pages = ["diary.html", help?.page, help?.up].flatMap(path => path ? [addressOf(path)] : []);
  return keepPages(window.limberPolicy?.createScriptURL(addressOf("offline.js")), [page, ...pages]);
}

/** Keeps it beside a session that begins, unless the reader saves data. */
export function keepBeside() {
  if (canKeep() && !navigator.connection?.saveData) keepSession();
}

/** A button for those who want it before they begin; nothing where it cannot be had. */
export function makeKeepButton() {
  if (!canKeep()) return [];
  const outcome = make("p", { role: "status" });
  const button = makeButton(say("offline"), async () => {
    outcome.textContent = say("offline-keeping");
    outcome.textContent = say("offline-" + await keepSession());
  }, { className: "quiet" });
  return [make("p", {}, say("offline-why"), " ", button), outcome];
}
