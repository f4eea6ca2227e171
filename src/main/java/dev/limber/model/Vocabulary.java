package dev.limber.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The controlled vocabulary of a guide, by which moves are classified; each group keeps the order of the file. */
public record Vocabulary(Map<Group, Map<String, Term>> groups) {
    public Vocabulary {
        Map<Group, Map<String, Term>> copy = new LinkedHashMap<>();
        groups.forEach((group, terms) -> copy.put(group, Collections.unmodifiableMap(new LinkedHashMap<>(terms))));
        groups = Collections.unmodifiableMap(copy);
    }

    /** The groups; the word is the key in {@code vocabulary.yaml} and the folder of the list pages. */
    public enum Group {
        AREAS,
        MUSCLES,
        POSITIONS,
        EQUIPMENT,
        LEVELS,
        KINDS,
        CONDITION_GROUPS;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** How high the body is in a position: getting from one to another takes time. */
    public enum Height {
        FLOOR,
        SEAT,
        STANDING;

        /** The value in {@code vocabulary.yaml}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A key with its label and what people also call it.
     *
     * @param text a sentence for its list page, may be empty
     * @param height of a position that has one
     */
    public record Term(String key, String label, List<String> words, String text, Optional<Height> height) {}

    public Map<String, Term> terms(Group group) {
        return groups.getOrDefault(group, Map.of());
    }

    public Optional<Term> term(Group group, String key) {
        return Optional.ofNullable(terms(group).get(key));
    }

    /** The label of a key, or the key itself where the vocabulary does not have it. */
    public String label(Group group, String key) {
        return term(group, key).map(Term::label).orElse(key);
    }
}
