/* Loads the files of the index by script elements, so that the search also works from disk. */
import { form, makeElement } from "./page.js";

/** What this page may load as a script: the search's own files. */
const OWN_SCRIPT = /^(search\/[a-z]+\d*(-[0-9a-f]{6})?|assets\/search-more\.[0-9a-f]{10}|offline)\.js$/;

const rules = {
  /** @param {string} address */
  createScriptURL(address) {
    if (OWN_SCRIPT.test(address)) return address;
    throw new TypeError(address);
  }
};

export const policy = window.trustedTypes ? window.trustedTypes.createPolicy("limber", rules) : rules;

/** The number of the current question, and when the last letter was typed, in milliseconds. */
export const typing = { turn: 0, lastKey: 0 };

/** How long a file of a kind waits for a pause in typing, in milliseconds. */
const PAUSES = /** @type {Record<string, number>} */ ({ t: 200, p: 200, f: 500 });

/** @type {Record<string, any>} */
let contents = {};

/** @type {Record<string, Promise<any>>} */
let promises = {};

/** @type {Record<string, number>} */
const lastTurn = {};

/* Each file is a call with its name and content. */
window.limberSearch = (file, content) => { contents[file] = content; };

/**
 * Forgets what was loaded, of one file or of all, so that it is loaded anew.
 * @param {string} [file]
 */
export function forgetFiles(file) {
  if (file) {
    delete promises[file];
    delete contents[file];
  } else {
    promises = {};
    contents = {};
  }
}

/**
 * The content of a file. While someone types, it waits for a pause, and is left when the next letter does not need it.
 * @param {string} file name below `search/` without its ending: `t12-1a2b3c`
 * @returns {Promise<any>}
 */
export function loadFile(file) {
  lastTurn[file] = typing.turn;
  return promises[file] || (promises[file] = file in contents
    ? Promise.resolve(contents[file])
    : new Promise((resolve, reject) => {
      const pause = PAUSES[file.replace(/\d.*/, "")] || 0;
      const settle = () => {
        if (file in contents) {
          resolve(contents[file]);
          return;
        }
        delete promises[file];
        reject(new Error(file));
      };
      const wait = pause && typing.lastKey + pause - performance.now();
      const load = () => (pause && lastTurn[file] !== typing.turn ? settle() : insertScript(file, settle));
      if (wait > 0) setTimeout(load, wait);
      else load();
    }));
}

/**
 * @param {string} file
 * @param {() => void} settle is called when the script was run, or could not be had
 */
function insertScript(file, settle) {
  const script = makeElement("script");
  try {
    script.src = policy.createScriptURL(file === "more" ? form.dataset.more || "" : "search/" + file + ".js");
  } catch {
    settle();
    return;
  }
  script.onload = script.onerror = () => {
    script.remove();
    settle();
  };
  document.head.append(script);
}
