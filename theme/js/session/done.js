/* After a session: what was done, how it was, what the guide's rule says of that, and whether to keep it. */
import { painColour } from "../diary/colour.js";
import { addEntry, newEntry } from "../diary/entries.js";
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
  /** @type {number | null} */
  let worst = null;

  function judge() {
    if (!pain) return;
    const colour = painColour({ before: session.before, worst, stopped: isHurt, rules: pain });
    verdict.className = "verdict " + colour;
    verdict.replaceChildren(...textsFor(colour, session.before).map(text => make("p", {}, text)));
  }

  function keep() {
    const entry = newEntry({ ...session, after: worst, note: note.value.trim() });
    if (addEntry(entry)) {
      kept.replaceChildren(say("kept"), " ", make("a", { href: addressOf("diary.html") }, say("diary")));
      row.replaceChildren(makeButton(say("close"), onClose, { className: "btn", "data-session-end": "" }));
      return;
    }
    kept.replaceChildren(say("not-kept"), " ", makeButton(say("save-file"), () => saveAsFile(entry), { className: "quiet" }));
  }

  const row = make("p", { className: "row end" },
    makeButton(say("keep"), keep, { className: "btn" }),
    makeButton(say("dont-keep"), onClose, { className: "quiet", "data-session-end": "" }));
  judge();
  return make("div", { className: "panel done-screen" },
    make("h1", { id: "session-title", tabIndex: -1 }, say(session.done ? "over" : "ended")),
    make("p", { className: "takes" },
      say("summary", { done: session.done, of: session.of, time: timeInWords(session.seconds * 1000) })),
    ...(pain ? [makeScale("pain-worst", pain.top, value => {
      worst = value;
      judge();
    })] : []),
    verdict,
    make("label", { className: "jot" }, say("note"), note),
    kept, row);
}

/**
 * @param {"green" | "amber" | "red" | ""} colour
 * @param {number | null} before
 */
function textsFor(colour, before) {
  if (!pain) return [];
  if (!colour) return before !== null && before >= pain.stopAt ? [pain.before] : [];
  const { label, text } = pain[colour];
  return [label + ". " + text, ...(colour === "green" ? [say("hour")] : [])];
}

/** @param {object} entry */
function saveAsFile(entry) {
  const file = new Blob([JSON.stringify(entry, null, 2)], { type: "application/json" });
  const link = make("a", { href: URL.createObjectURL(file), download: "session.json" });
  link.click();
  URL.revokeObjectURL(link.href);
}
