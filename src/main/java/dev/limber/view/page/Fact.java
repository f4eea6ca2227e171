package dev.limber.view.page;

import java.util.List;

/** A fact in a strip: a small label, the main words, and what belongs to them. */
public record Fact(String label, String value, List<String> details) {}
