package dev.limber.model;

import java.util.List;

/** What people type, the term that the guide uses, and the pages that answer it best (may be none). */
public record Synonym(List<String> say, String also, List<Located<String>> pages) {}
