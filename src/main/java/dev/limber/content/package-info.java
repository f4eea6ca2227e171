/** The contract of a guide, declared once as data, and what turns parsed files into a guide by it. */
@NullMarked
package dev.limber.content;

import org.jspecify.annotations.NullMarked;
