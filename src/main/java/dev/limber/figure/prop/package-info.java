/** The things beside a body, such as a mat or a chair. */
@NullMarked
package dev.limber.figure.prop;

import org.jspecify.annotations.NullMarked;
