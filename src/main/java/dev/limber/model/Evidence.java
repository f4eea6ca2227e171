package dev.limber.model;

import java.util.Arrays;
import java.util.Locale;

/** The certainty of the evidence for a move, and what the trials were about. */
public record Evidence(Certainty certainty, About about, String summary) {
    /** Levels of certainty, from trials that agree down to common practice. */
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

    /** What the trials tested: far more often a whole programme than a single move. */
    public enum About {
        PROGRAMME,
        MOVE
    }
}
