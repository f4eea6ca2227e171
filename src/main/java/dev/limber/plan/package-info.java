/** Plans of one's own: the codes that stand for them in addresses, and the limits of their numbers. Does no I/O. */
@NullMarked
package dev.limber.plan;

import org.jspecify.annotations.NullMarked;
