/* The guided session: leads through a routine or a move, step by step, in one dialog over its page. Its button loaded this
   script, and opens a session each time from now on. What leads comes in a script of its own while the panel is read. */
import { SessionDialog } from "./session/dialog.js";
import { make } from "./session/elements.js";

const button = /** @type {HTMLElement} */ (document.querySelector("[data-session-start]"));

/** @type {Promise<typeof import("./session/lead.js").Lead> | null} */
let loading = null;

/** Loads what leads through a session; anew after it failed. */
function loadLead() {
  loading ||= new Promise((resolve, reject) => {
    const script = make("script", { src: window.limberPolicy?.createScriptURL(button.dataset.lead || "") });
    script.addEventListener("load", () => resolve(window.limberLead));
    script.addEventListener("error", () => {
      loading = null;
      reject();
    });
    document.head.append(script);
  });
  return loading;
}

/** Opens a session, unless an impatient tap has opened one already. */
function openSession() {
  if (!document.querySelector("[data-session]")) new SessionDialog(button, loadLead()).open();
}

const style = make("link", { rel: "stylesheet", href: button.dataset.style });
style.addEventListener("load", openSession, { once: true });
style.addEventListener("error", openSession, { once: true });
document.head.append(style);
loadLead().catch(() => {});
button.addEventListener("click", openSession);
