/** What only the guide as a whole can tell: links, anchors, pictures, references, names that clash. */
@NullMarked
package dev.limber.check;

import org.jspecify.annotations.NullMarked;
