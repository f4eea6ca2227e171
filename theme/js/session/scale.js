/* A scale of pain from 0 to the worst there is. */
import { make, makeTick } from "./elements.js";
import { say } from "./words.js";

/**
 * @param {"pain-now" | "pain-worst"} question
 * @param {number} top
 * @param {(value: number) => void} choose
 */
export function makeScale(question, top, choose) {
  const values = Array.from({ length: top + 1 }, (_, value) => value);
  return make("fieldset", { className: "scale" },
    make("legend", {}, say(question)),
    make("div", {}, ...values.map(value => makeTick("radio", question, String(value), false, () => choose(value)))),
    make("p", {}, make("small", {}, "0: " + say("pain-none") + ". " + top + ": " + say("pain-most") + ". " + say("pain-skip"))));
}
