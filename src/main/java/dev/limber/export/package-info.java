/** What other programs read: Markdown copies, JSON data, {@code llms.txt}, feed, sitemap and the headers file. */
@NullMarked
package dev.limber.export;

import org.jspecify.annotations.NullMarked;
