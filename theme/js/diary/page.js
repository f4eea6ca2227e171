/* What the build wrote for the scripts of the diary. */
import { painColour } from "./colour.js";

export const { guide, pain: rules, words } = window.limberWords.diary;

/**
 * The colour of an entry by the guide's pain rule.
 * @param {import("./entries.js").Entry} entry
 */
export const colourOf = ({ before, after, stopped }) =>
  rules ? painColour({ before, worst: after, stopped: stopped === "hurt", rules }) : "";
