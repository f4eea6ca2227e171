package dev.limber.view.page;

/** A section of a page below its own heading; {@code title} and {@code html} are HTML. */
public record Section(String key, String id, String title, String html) {}
