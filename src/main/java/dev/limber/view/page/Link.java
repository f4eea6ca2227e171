package dev.limber.view.page;

import dev.limber.html.Href;

/** A link; an empty {@code href} means that it is the page itself or has no address. */
public record Link(String label, Href href) {}
