/** What a build has to say to a person: places, codes, messages and hints. Knows nothing of guides. */
@NullMarked
package dev.limber.diagnostic;

import org.jspecify.annotations.NullMarked;
