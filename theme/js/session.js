/* The guided session: leads through a routine or a move, step by step, in one dialog over its page. Its button loaded this
   script, and opens a session each time from now on. */
import { make } from "./session/elements.js";
import { SessionDialog } from "./session/dialog.js";

const button = /** @type {HTMLElement} */ (document.querySelector("[data-session-start]"));

/** Opens a session, unless an impatient tap has opened one already. */
function openSession() {
  if (!document.querySelector("[data-session]")) new SessionDialog(button).open();
}

const style = make("link", { rel: "stylesheet", href: button.dataset.style });
style.addEventListener("load", openSession, { once: true });
style.addEventListener("error", openSession, { once: true });
document.head.append(style);
button.addEventListener("click", openSession);
