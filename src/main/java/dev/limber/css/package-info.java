/** Reads style sheets by the rules of CSS Syntax Level 3: tokens, rules, addresses; and makes them shorter. */
@NullMarked
package dev.limber.css;

import org.jspecify.annotations.NullMarked;
