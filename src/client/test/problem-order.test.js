import assert from "node:assert/strict";
import { test } from "node:test";
import { sortProblems } from "../../main/resources/dev/limber/serve/preview/problem-order.js";

/**
 * @param {string} severity
 * @param {string} file
 */
const problem = (severity, file) => ({
  severity, file, code: "wrong-type", message: "", hint: "", line: 1, column: 1, text: "", from: 0, length: 1
});

test("errors come first, and of each kind those of the open page", () => {
  const found = [
    problem("warning", "content/wrists/roll.md"),
    problem("error", "content/wrists/bend.md"),
    problem("warning", "content/wrists/roll.figure.yaml"),
    problem("warning", "content/guide.yaml"),
    problem("error", "content/wrists/roll.md")
  ];
  assert.deepEqual(
    sortProblems(found, "wrists/roll.html").map(one => one.severity + " " + one.file),
    [
      "error content/wrists/roll.md",
      "error content/wrists/bend.md",
      "warning content/wrists/roll.md",
      "warning content/wrists/roll.figure.yaml",
      "warning content/guide.yaml"
    ]
  );
});

test("a page that is not the source of any problem changes nothing", () => {
  const found = [problem("error", "content/index.md"), problem("error", "content/a.md")];
  assert.deepEqual(sortProblems(found, "wrists/roll.html"), found);
});
