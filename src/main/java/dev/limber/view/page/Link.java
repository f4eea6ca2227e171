package dev.limber.view.page;

/** A link; an empty {@code href} means that it is the page itself or has no address. */
public record Link(String label, String href) {}
