/** The language in which a contract is declared: keys, types of value, and the walk that checks YAML along them. */
@NullMarked
package dev.limber.contract;

import org.jspecify.annotations.NullMarked;
