/** Parses YAML into nodes with their source positions. The only package that uses Jackson. */
@NullMarked
package dev.limber.frontmatter;

import org.jspecify.annotations.NullMarked;
