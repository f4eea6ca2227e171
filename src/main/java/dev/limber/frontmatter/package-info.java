/** Parses YAML into nodes with their source positions. The only package that uses Jackson and snakeyaml-engine. */
@NullMarked
package dev.limber.frontmatter;

import org.jspecify.annotations.NullMarked;
