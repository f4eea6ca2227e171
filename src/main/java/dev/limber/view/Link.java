package dev.limber.view;

/** A link as it stands on a page; an empty {@code href} means that it is the page itself or has no address. */
record Link(String label, String href) {}
