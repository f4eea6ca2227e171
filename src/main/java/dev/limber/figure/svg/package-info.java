/** Writes path data, transforms, colours and numbers of SVG, in thousandths of a person's height; y points down. */
@NullMarked
package dev.limber.figure.svg;

import org.jspecify.annotations.NullMarked;
