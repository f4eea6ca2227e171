/* Search, behind the first list: letters beyond ASCII, corrections, excerpts, facets. It is made by search.js, with what
   that lends it. */
import { loadCharacters } from "./search-more/characters.js";
import { useClient } from "./search-more/client.js";
import { correct } from "./search-more/corrections.js";
import { loadFacets, tickFilters } from "./search-more/facets.js";
import { addExcerpts, explainChanges } from "./search-more/highlight.js";

/**
 * @param {import("./search/extras.js").Client} client
 * @returns {import("./search/extras.js").Extras}
 */
function makeExtras(client) {
  useClient(client);
  return {
    characters: loadCharacters, correct, explain: explainChanges, follow: addExcerpts, facets: loadFacets, tickFilters
  };
}

window.limberSearch("more", makeExtras);
