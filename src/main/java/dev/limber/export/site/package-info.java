/** Files beside the pages of a site for other programs: Markdown copies, {@code llms.txt}, feed, sitemap, headers. */
@NullMarked
package dev.limber.export.site;

import org.jspecify.annotations.NullMarked;
