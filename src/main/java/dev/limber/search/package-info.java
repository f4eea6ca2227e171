/** Writes the search index: postings, titles, texts and facets of all pages, as scripts that the search page loads. */
@NullMarked
package dev.limber.search;

import org.jspecify.annotations.NullMarked;
