/* The rules of the analyser as the index carries them: those about English words, and those about characters. */
import { readFileSync } from "node:fs";

const ENGLISH = ["stop", "ending", "spell", "marked", "first", "second", "exact", "step", "after", "rule"];

const lines = readFileSync(new URL("../main/resources/dev/limber/search/analyser.txt", import.meta.url), "utf8")
  .split("\n")
  .filter(line => line && !line.startsWith("#") && !line.startsWith("check "));

/** @param {string} line */
const isEnglish = line => ENGLISH.includes(line.split(" ")[0]);

export const englishRules = lines.filter(isEnglish).join("\n");
export const characterRules = lines.filter(line => !isEnglish(line)).join("\n");

/** @param {string} file of the golden words that the Java tests use */
export function goldenLines(file) {
  const text = readFileSync(new URL("../test/resources/golden/search/" + file, import.meta.url), "utf8");
  return text.split("\n").filter(line => line);
}
