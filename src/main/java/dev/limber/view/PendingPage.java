package dev.limber.view;

import java.util.function.Supplier;

/**
 * A page of the site whose view is made lazily, on any thread.
 *
 * @param output where it will be, below the output folder
 */
public record PendingPage(String output, Supplier<PageView> view) {}
