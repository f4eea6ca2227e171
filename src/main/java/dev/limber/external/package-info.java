/**
 * Asks the addresses that a guide leads to whether they are still there: the only package that uses the network, and
 * only when it is told to. What was found goes into a log that the next check remembers for some days.
 */
@NullMarked
package dev.limber.external;

import org.jspecify.annotations.NullMarked;
