/** Converts Markdown to {@code model.Body}; the only package, with its guard, that uses flexmark. */
@NullMarked
package dev.limber.markdown;

import org.jspecify.annotations.NullMarked;
