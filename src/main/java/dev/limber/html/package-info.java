/** Writes bodies as HTML by visitors that know a fixed set of elements. */
@NullMarked
package dev.limber.html;

import org.jspecify.annotations.NullMarked;
