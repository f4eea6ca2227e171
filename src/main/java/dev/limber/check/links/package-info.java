/** Checks that names, links, files and sources exist and that slugs and aliases are unique. */
@NullMarked
package dev.limber.check.links;

import org.jspecify.annotations.NullMarked;
