/** The data model of a guide: pages, their bodies, doses and vocabulary. No input or output, no HTML. */
@NullMarked
package dev.limber.model;

import org.jspecify.annotations.NullMarked;
