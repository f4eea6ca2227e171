/* The colour of a session by the guide's own pain rule. */

/**
 * The numbers of a pain rule: points above the start that are amber, the score that is red, the top of the scale.
 * @typedef {{ rise: number, stopAt: number, top: number }} PainRules
 */

/**
 * Green, amber or red; empty where the rule says nothing. Whoever stopped because it hurt never sees green. Without a score
 * from before only red is told, and who began at the red score and got no worse sees no colour: rest was right.
 * @param {object} session
 * @param {number | null} session.before pain before; null where it was not told
 * @param {number | null} session.worst worst pain while moving
 * @param {boolean} session.stopped whether the reader stopped for pain, dizziness or numbness
 * @param {PainRules} session.rules
 * @returns {"green" | "amber" | "red" | ""}
 */
export function painColour({ before, worst, stopped, rules }) {
  const isRed = worst !== null && worst >= rules.stopAt;
  const beganRed = before !== null && before >= rules.stopAt;
  if (isRed && (stopped || !beganRed || worst > before)) return "red";
  if (stopped) return "amber";
  if (beganRed || worst === null || before === null) return "";
  return worst - before >= rules.rise ? "amber" : "green";
}
