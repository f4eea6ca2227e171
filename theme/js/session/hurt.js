/* When it hurts: silence, whom to call, and what next. */
import { findAll } from "../find-all.js";
import { make, makeButton } from "./elements.js";
import { addressOf, help, say } from "./words.js";

/**
 * @param {(answer: "back" | "goOn" | "end") => void} choose
 * @returns {HTMLElement}
 */
export function makeHurt(choose) {
  const urgent = document.querySelector(".stop > p:last-child");
  return make("div", { className: "hurt-screen panel" },
    make("h1", { id: "session-title", tabIndex: -1 }, say("stopped")),
    make("section", { className: "stop" }, ...emergencyLine(), make("p", {}, urgent?.textContent || "")),
    make("p", {}, say("dizzy")),
    make("p", { className: "ask" }, say("rest-now")),
    make("p", { className: "row" },
      makeButton(say("no-end"), () => choose("end"), { "data-session-end": "" }),
      makeButton(say("yes-without"), () => choose("goOn"), { "data-session-without": "" })),
    make("p", {}, makeButton(say("by-mistake"), () => choose("back"), { className: "quiet" })),
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
