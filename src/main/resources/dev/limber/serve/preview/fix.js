/* The button that lets the server apply the fix of a problem to its file. */
import { makeElement } from "./elements.js";
import { address } from "./script-tag.js";

/** @typedef {import("./problem.js").Problem} Problem */

/**
 * A button that says what it does, and below it what came of it.
 * @param {Problem} problem
 * @param {(text: string) => void} announce tells those who do not see the page
 */
export function makeFixButton(problem, announce) {
  const row = makeElement("p");
  const button = makeElement("button", label(problem), { type: "button", class: "fix" });
  const result = makeElement("span");
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    result.textContent = " " + (await requestFix(problem));
    button.removeAttribute("aria-disabled");
    announce(result.textContent.trim());
  });
  row.append(button, result);
  return row;
}

/** @param {Problem} problem */
function label({ replaced, fix }) {
  return fix?.replacement === "" ? "Fix: delete " + replaced : "Fix: write " + fix?.replacement + " for " + replaced;
}

/**
 * The server's sentence about what it did.
 * @param {Problem} problem
 */
async function requestFix(problem) {
  try {
    const answer = await fetch(address("fix"), { method: "POST", body: problem.fixId });
    return answer.status === 403 ? "Not fixed: only a browser on the machine of the preview may do this." : answer.text();
  } catch {
    return "Not fixed: the preview does not answer.";
  }
}
