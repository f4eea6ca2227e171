/** Makes the views of pages: finished words, HTML and relative addresses, which templates only place. */
@NullMarked
package dev.limber.view;

import org.jspecify.annotations.NullMarked;
