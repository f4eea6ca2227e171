/** What the search page needs: titles, other names, summaries and synonyms in one classic script. */
@NullMarked
package dev.limber.search;

import org.jspecify.annotations.NullMarked;
