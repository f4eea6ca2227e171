/** Diagnostics: spans in source files, codes, messages, hints and fixes. Knows nothing of guides. */
@NullMarked
package dev.limber.diagnostic;

import org.jspecify.annotations.NullMarked;
