package dev.limber.model;

import java.util.Arrays;
import java.util.Locale;

/** How sure anyone can be of a move, and about what the trials were. */
public record Evidence(Certainty certainty, About about, String summary) {
    /** From trials that agree down to common practice. */
    public enum Certainty {
        HIGH,
        MODERATE,
        LOW,
        VERY_LOW,
        PRACTICE;

        /** The word in front matter: {@code very-low}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The certainty with this word; an unknown word claims least. */
        public static Certainty of(String word) {
            return Arrays.stream(values())
                    .filter(known -> known.word().equals(word))
                    .findFirst()
                    .orElse(PRACTICE);
        }
    }

    /** Trials test whole programmes far more often than single moves. */
    public enum About {
        PROGRAMME,
        MOVE
    }
}
