/* The sheet on paper and the reminder, which come in a script of their own. */
import { root, tell, text } from "../plan/page.js";
import { part } from "../templates.js";
import { client } from "./client.js";
import { addressOf } from "./link.js";

/** @param {string} [address] of a script, from this page */
const load = (address = "") => client.loadScript(new URL(address, location.href).href);

const loadSheet = () => load(root.dataset.paper);

/** The plan that the sheet is of, as text. */
let built = "";

/** Builds the sheet of the plan that is shown. */
function build() {
  const plan = client.shownPlan();
  const rows = client.shownRows();
  const make = window.limberSheet?.makeSheet;
  const titled = { ...plan, name: plan.name || root.dataset.own || "" };
  const now = make ? JSON.stringify([titled, new Date().toDateString()]) : "";
  if (now === built) return;
  built = now;
  part("#sheet").replaceChildren(...rows.length && make ? [make(titled, rows, addressOf(plan.entries))] : []);
}

/** Gets the sheet with its drawings ready. A plan that is read from a disk has no address for a QR code. */
async function prepare() {
  const isInWeb = addressOf(client.shownPlan().entries).startsWith("http");
  await Promise.all([loadSheet(), isInWeb && load(root.dataset.qr).catch(() => { /* Then the sheet has no code. */ })]);
  build();
  await Promise.all(Array.from(part("#sheet").querySelectorAll("img"), drawing => drawing.decode().catch(() => {})));
}

function saveReminder() {
  const { value: at } = /** @type {HTMLInputElement} */ (part("#at"));
  const plan = client.shownPlan();
  window.limberSheet?.saveReminder({ ...plan, name: plan.name || root.dataset.own || "" },
    { at, minutes: Math.ceil(client.secondsOf() / 60), page: addressOf([]) });
  tell(text("reminded"));
}

export function listenToPaper() {
  const failed = () => tell(text("failed"));
  part("#to-print").addEventListener("click", () => part("[data-plan-print]").focus());
  addEventListener("beforeprint", build);
  part("[data-plan-print]").addEventListener("click", () => prepare().then(() => print(), failed));
  part("#remind").addEventListener("click", () => loadSheet().then(saveReminder, failed));
  // Whoever prints by the browser's menu gets the sheet, too.
  prepare().catch(() => { /* Then that prints a blank one. */ });
}
