/* The sheet on paper and the reminder, which come in a script of their own. */
import { root, tell, text } from "../plan/page.js";
import { rowOf } from "../plan/rows.js";
import { part } from "../templates.js";
import { client } from "./client.js";
import { addressOf } from "./link.js";

const loadSheet = () => client.loadScript(new URL(root.dataset.paper || "", location.href).href);

/** Builds the sheet of the plan that is shown. */
function build() {
  const plan = client.shownPlan();
  const rows = plan.entries.flatMap(({ move }) => rowOf(move) || []);
  const make = window.limberSheet?.makeSheet;
  const titled = { ...plan, name: plan.name || root.dataset.own || "" };
  part("#sheet").replaceChildren(...rows.length && make ? [make(titled, rows, addressOf(plan.entries))] : []);
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
  addEventListener("beforeprint", build);
  part("[data-plan-print]").addEventListener("click", () => loadSheet().then(() => print(), failed));
  part("#remind").addEventListener("click", () => loadSheet().then(saveReminder, failed));
  // Whoever prints by the browser's menu gets the sheet, too.
  setTimeout(() => loadSheet().catch(() => { /* Then that prints the page. */ }), 1000);
}
