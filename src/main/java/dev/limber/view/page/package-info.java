/**
 * The views that templates read, one record for each template of a page. A component that groups others hands them on
 * under their own names, as a template says {@code page.stop} and not {@code page.safety.stop}: the names that
 * {@code theming.md} lists are those that guides' own templates may use.
 */
@NullMarked
package dev.limber.view.page;

import org.jspecify.annotations.NullMarked;
