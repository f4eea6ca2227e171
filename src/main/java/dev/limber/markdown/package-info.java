/** Markdown to {@code model.Body}: the one home of flexmark, behind guards against text that would choke it. */
@NullMarked
package dev.limber.markdown;

import org.jspecify.annotations.NullMarked;
