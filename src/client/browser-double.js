/* Stands in for the page of a guide. Imported before the scripts that read it. */
import { StorageDouble } from "./storage-double.js";

/** @type {any} */
export const browser = globalThis;

browser.document = { documentElement: { lang: "en-GB", dataset: { guide: "wrists" } } };
browser.window = {
  limberWords: { diary: { guide: "Wrists", words: { minutes: "{count} min" }, pain: { rise: 3, stopAt: 6, top: 10 } } }
};
browser.localStorage = new StorageDouble();
