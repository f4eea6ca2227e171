import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { changesBetween } from "../../main/resources/dev/limber/serve/preview/page-changes.js";

/** @param {string} body */
const page = body => parseHTML("<!doctype html><html><head></head><body>" + body + "</body></html>").document;

/**
 * What the live page is after the changes, or nothing where it has to be loaded again.
 * @param {string} old
 * @param {string} now
 * @param {string} [live]
 */
function merged(old, now, live = old) {
  const livePage = page(live);
  globalThis.document = livePage;
  const changes = changesBetween(page(old).documentElement, page(now).documentElement, livePage.documentElement);
  changes?.forEach(change => change());
  return changes && livePage.body.innerHTML;
}

test("an equal page needs no change", () => {
  assert.equal(merged("<p>a</p>", "<p>a</p>"), "<p>a</p>");
});

test("text, attributes and elements change in their place", () => {
  assert.equal(merged("<p>a</p><p>b</p>", "<p>a</p><p>c</p>"), "<p>a</p><p>c</p>");
  assert.equal(merged('<p class="x">a</p>', '<p id="y">a</p>'), '<p id="y">a</p>');
  assert.equal(merged("<p>a</p><p>d</p>", "<p>a</p><p>b</p><ul><li>c</li></ul><p>d</p>"),
    "<p>a</p><p>b</p><ul><li>c</li></ul><p>d</p>");
  assert.equal(merged("<p>a</p><p>b</p><p>c</p>", "<p>a</p><p>c</p>"), "<p>a</p><p>c</p>");
  assert.equal(merged("<p>a</p>", "<h2>a</h2>"), "<h2>a</h2>");
});

test("what the preview put into the page stays and is not compared", () => {
  assert.equal(merged("<p>a</p>", "<p>b</p>", "<p>a</p><limber-preview></limber-preview>"),
    "<p>b</p><limber-preview></limber-preview>");
});

test("a part that a script changed has to be loaded again", () => {
  assert.equal(merged("<p>a</p>", "<p>b</p>", "<p>c</p>"), undefined);
  assert.equal(merged('<p class="a">x</p>', '<p class="b">x</p>', '<p class="c">x</p>'), undefined);
  assert.equal(merged("<p>a</p>", "<p>b</p>", "<p>a</p><p>new</p>"), undefined);
});

test("a part that a script may know has to be loaded again", () => {
  assert.equal(merged("<p>a</p>", "<p>a</p><button>b</button>"), undefined);
  assert.equal(merged('<p data-x="1">a</p>', '<p data-x="2">a</p>'), undefined);
  assert.equal(merged("<p>a</p>", '<p>a</p><p data-x="1">b</p>'), undefined);
  assert.equal(merged("<script>a</script>", "<script>b</script>"), undefined);
});

test("a part that did not change may be known to a script", () => {
  assert.equal(merged("<button>b</button><p>a</p>", "<button>b</button><p>c</p>", '<button class="on">b</button><p>a</p>'),
    '<button class="on">b</button><p>c</p>');
});
