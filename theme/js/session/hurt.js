/* When it hurts: silence, whom to call, and what next. */
import { findAll, make, makeButton } from "./elements.js";
import { addressOf, help, say } from "./words.js";

/**
 * @param {{ goOn: () => void, end: () => void }} does
 * @returns {HTMLElement}
 */
export function makeHurt(does) {
  const urgent = document.querySelector(".stop > p:last-child");
  return make("div", { className: "hurt-screen panel" },
    make("h1", { id: "session-title", tabIndex: -1 }, say("stopped")),
    make("section", { className: "stop" }, ...emergencyLine(), make("p", {}, urgent?.textContent || "")),
    make("p", {}, say("dizzy")),
    make("p", { className: "ask" }, say("rest-now")),
    make("p", { className: "row" },
      makeButton(say("yes-without"), does.goOn, { className: "btn", "data-session-without": "" }),
      makeButton(say("no-end"), does.end, { "data-session-end": "" })),
    ...(help?.up ? [make("p", {}, make("a", { href: addressOf(help.up), target: "_blank" }, say("getting-up")))] : []));
}

/** The emergency line of the page, with a link that calls. */
function emergencyLine() {
  const line = document.querySelector(".stop .now");
  if (!line) return [];
  const copy = /** @type {HTMLElement} */ (line.cloneNode(true));
  findAll(copy, "a").forEach(link => link.setAttribute("target", "_blank"));
  const number = help?.number || "";
  const call = /^[+\d][\d ]*$/.test(number)
    ? [make("a", { href: "tel:" + number.replace(/ /g, ""), className: "call" }, say("call-number", { number }))]
    : [];
  return [copy, ...call];
}
