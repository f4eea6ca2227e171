/* Names of what this guide keeps, for scripts that go through all of it. */
import { keyOf } from "./storage.js";

/**
 * The names under which this guide keeps something.
 * @param {() => Storage} storage gives it; a browser may refuse
 * @returns {string[]}
 */
export function keptNames(storage = () => localStorage) {
  try {
    return Object.keys(storage()).filter(key => key.startsWith(keyOf(""))).map(key => key.slice(keyOf("").length));
  } catch {
    return [];
  }
}
