/* After a session: what was done, how it was, what the guide's rule says of that, and whether to keep it. */
import { painColour } from "../diary/colour.js";
import { addEntry, newEntry } from "../diary/entries.js";
import { saveDiary } from "../diary/file.js";
import { make, makeButton } from "./elements.js";
import { makeScale } from "./scale.js";
import { addressOf, pain, say, timeInWords } from "./words.js";

/** @typedef {import("../diary/entries.js").Session} Session */

/**
 * @param {Session} session what happened
 * @param {() => void} onClose
 */
export function makeDone(session, onClose) {
  const isHurt = session.stopped === "hurt";
  const verdict = make("div", { className: "verdict", role: "status" });
  const note = make("textarea", { rows: 2, maxLength: 500 });
  const kept = make("p", { role: "status" });
  // What was not led by the clock, such as swimming, is told afterwards.
  const minutes = session.moves.length ? null : make("input", { type: "number", min: "1", max: "600", inputMode: "numeric" });
  /** @type {number | null} */
  let worst = null;

  function judge() {
    if (!pain) return;
    const colour = painColour({ before: session.before, worst, stopped: isHurt, rules: pain });
    verdict.className = "verdict " + colour;
    verdict.replaceChildren(...textsFor(colour, session.before, isHurt).map(text => make("p", {}, text)));
  }

  function keep() {
    if (minutes && !minutes.reportValidity()) return;
    const seconds = minutes ? Number(minutes.value) * 60 : session.seconds;
    const entry = newEntry({ ...session, seconds, after: worst, note: note.value.trim() });
    if (addEntry(entry)) {
      felt.disabled = true;
      kept.replaceChildren(say("kept"), " ", make("a", { href: addressOf("diary.html") }, say("diary")));
      row.replaceChildren(makeButton(say("close"), onClose, { className: "btn", "data-session-end": "" }));
      return;
    }
    const save = () => saveDiary(document.documentElement.dataset.guide || "", [entry]);
    kept.replaceChildren(say("not-kept"), " ", makeButton(say("save-file"), save, { className: "quiet" }));
  }

  const scale = pain ? [makeScale("pain-worst", pain.top, value => {
    worst = value;
    judge();
  })] : [];
  // What was kept can be changed in the diary, and no longer here.
  const felt = make("fieldset", {}, ...scale, verdict,
    ...(minutes ? [make("label", { className: "jot" }, say("how-long"), minutes)] : []),
    make("label", { className: "jot" }, say("note"), note));
  const row = make("p", { className: "row end" },
    makeButton(say("keep"), keep, { className: "btn" }),
    makeButton(say("dont-keep"), onClose, { className: "quiet", "data-session-end": "" }));
  const title = session.stopped || !session.done ? say("ended") : minutes ? session.title : say("over");
  judge();
  return make("div", { className: "panel done-screen" },
    make("h1", { id: "session-title", tabIndex: -1 }, title),
    make("p", { className: "takes" }, minutes ? ""
      : say("summary", { done: session.done, of: session.of, time: timeInWords(session.seconds * 1000) })),
    felt, kept, row);
}

/**
 * @param {"green" | "amber" | "red" | ""} colour
 * @param {number | null} before
 * @param {boolean} isHurt
 */
function textsFor(colour, before, isHurt) {
  if (!pain) return [];
  if (isHurt && colour !== "red") return [say("after-hurt")];
  if (!colour) return before !== null && before >= pain.stopAt ? [pain.before] : [];
  const { label, text } = pain[colour];
  return [label + ". " + text, ...(colour === "green" ? [say("hour")] : [])];
}
