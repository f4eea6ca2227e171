package dev.limber.model;

import java.util.List;
import java.util.Optional;

/** A term with its plain meaning, its other forms, and where to read on (a slug or another term). */
public record GlossaryEntry(String term, String means, List<String> also, Optional<Located<String>> see) {}
