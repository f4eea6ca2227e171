package dev.limber.view.page;

import dev.limber.html.Html;

/** A section of a page below its own heading. */
public record Section(String key, String id, Html title, Html html) {}
