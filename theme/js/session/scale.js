/* A scale of pain from 0 to the worst there is. */
import { make, makeTick } from "./elements.js";
import { say } from "./words.js";

/**
 * @param {"pain-now" | "pain-worst"} question
 * @param {number} worst
 * @param {(value: number) => void} choose
 */
export function makeScale(question, worst, choose) {
  const values = Array.from({ length: worst + 1 }, (_, value) => value);
  return make("fieldset", { className: "scale" },
    make("legend", {}, say(question)),
    make("div", {}, ...values.map(value => makeTick("radio", question, String(value), false, () => choose(value)))),
    make("p", {}, make("small", {},
      "0: " + say("pain-none") + ". " + worst + ": " + say("pain-most") + ". " + say("pain-skip"))));
}
