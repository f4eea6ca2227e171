/** Processes assets: bundles and fingerprints style sheets and scripts, measures images, compresses files. */
@NullMarked
package dev.limber.asset;

import org.jspecify.annotations.NullMarked;
