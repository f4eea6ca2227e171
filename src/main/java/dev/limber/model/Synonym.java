package dev.limber.model;

import java.util.List;

/** A search synonym: words that people type, the term of the guide, and the best pages for it (may be none). */
public record Synonym(List<String> say, String also, List<Located<String>> pages) {}
