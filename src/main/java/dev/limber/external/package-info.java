/**
 * Checks external links over HTTP, only for {@code check --external}; no other package uses the network. Good results
 * are remembered in a log for some days.
 */
@NullMarked
package dev.limber.external;

import org.jspecify.annotations.NullMarked;
