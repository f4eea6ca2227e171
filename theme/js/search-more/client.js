/* What search.js lends this script. */

/** @type {import("../search/extras.js").Client} */
export let client;

/** @param {import("../search/extras.js").Client} lent */
export function useClient(lent) {
  client = lent;
}
