/** What a guide is: pages, their bodies, doses and vocabulary. Pure data with look-ups; no file, no HTML. */
@NullMarked
package dev.limber.model;

import org.jspecify.annotations.NullMarked;
