package dev.limber.model;

import java.util.List;
import java.util.Optional;

/**
 * A term with its plain meaning.
 *
 * @param id its id on the glossary page
 * @param also other forms of the term
 * @param see where to read on: a slug or another term
 */
public record GlossaryEntry(String term, String id, String means, List<String> also, Optional<Located<String>> see) {}
