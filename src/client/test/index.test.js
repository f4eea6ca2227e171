import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";

const FORM = '<form id="search" data-start="start-aaaaaa"></form>';
const { document, window } = parseHTML("<html><head></head><body>" + FORM + "</body></html>");
Object.assign(globalThis, { document, window });
const { lookup, openIndex, openNewestIndex } = await import("../../../theme/js/search/index.js");

/** One page out of two, in the bits of a list. */
const ONE_PAGE = btoa("\u0042\u0000");

/** @param {string} hash of the only shard */
const manifest = hash => ({ format: 3, pages: 2, rules: "", check: "", agree: 0, t: { hash, from: "A" } });

/** Waits until a script is asked for, and gives its element. */
function scriptAsked() {
  return new Promise(resolve => {
    document.head.append = resolve;
  });
}

/**
 * Puts a file into the page as its script would.
 * @param {string} file
 * @param {any} content
 */
const put = (file, content) => window.limberSearch(file, content);

test("a shard of the former index that comes late is not taken for one of the newest", async () => {
  put("start-aaaaaa", manifest("111111"));
  put("start-bbbbbb", manifest("222222"));
  put("current", "start-bbbbbb");
  put("t0-222222", ["Aback", ONE_PAGE]);
  await openIndex();
  const asked = scriptAsked();
  const late = lookup("knee");
  const script = await asked;
  await openNewestIndex();
  put("t0-111111", ["Aknee", ONE_PAGE]);
  script.onload();
  assert.ok(await late);
  assert.ok(await lookup("back"));
  assert.equal(await lookup("knee"), undefined);
});
