/** Escaping and elements for HTML, SVG and XML. */
@NullMarked
package dev.limber.markup;

import org.jspecify.annotations.NullMarked;
