/** Threads that do not keep the program from ending. */
@NullMarked
package dev.limber.thread;

import org.jspecify.annotations.NullMarked;
