/* The order of problems: errors before warnings, and of each those of the open page first. */

/** @typedef {import("./problem.js").Problem} Problem */

/**
 * @param {Problem[]} problems
 * @param {string} path of the open page below the site
 */
export function sortProblems(problems, path) {
  const page = "content/" + path.replace(/\.html$/, "");
  const rank = (/** @type {Problem} */ problem) =>
    (problem.severity === "error" ? 0 : 2) + (isOf(page, problem.file) ? 0 : 1);
  return problems.slice().sort((one, other) => rank(one) - rank(other));
}

/**
 * Whether a file is that of a page or of its drawing.
 * @param {string} page its path without the ending
 * @param {string} file
 */
function isOf(page, file) {
  return file === page + ".md" || file === page + ".figure.yaml";
}
