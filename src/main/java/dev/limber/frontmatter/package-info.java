/** Text of YAML to nodes that know where they stand. The only package that knows Jackson. */
@NullMarked
package dev.limber.frontmatter;

import org.jspecify.annotations.NullMarked;
