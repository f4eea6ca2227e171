package dev.limber.model;

import java.util.List;
import java.util.Optional;

/**
 * A search synonym: words that people type, the term of the guide, and the best pages for it (may be none).
 *
 * @param section the id of the heading on the first page whose section answers it
 */
public record Synonym(List<String> say, String also, List<Located<String>> pages, Optional<Located<String>> section) {}
