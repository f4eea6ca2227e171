/**
 * Plans of one's own: the codes that stand for them in addresses, the limits of their numbers, and addresses on paper. Does
 * no I/O.
 */
@NullMarked
package dev.limber.plan;

import org.jspecify.annotations.NullMarked;
