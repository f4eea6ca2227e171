/** Creates daemon threads, which do not prevent the JVM from exiting. */
@NullMarked
package dev.limber.thread;

import org.jspecify.annotations.NullMarked;
