/** Finds the first use of each glossary term on a page: text in, text with terms out. */
@NullMarked
package dev.limber.glossary;

import org.jspecify.annotations.NullMarked;
