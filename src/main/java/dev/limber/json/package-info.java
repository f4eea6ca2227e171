/** A small deterministic JSON writer. */
@NullMarked
package dev.limber.json;

import org.jspecify.annotations.NullMarked;
