package dev.limber.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the name that a person probably meant: optimal string alignment distance, at most a third of the length. */
public final class NearestName {
    /** What is longer than this is no slip of the fingers, and costly to compare. */
    private static final int LONGEST = 200;

    private NearestName() {}

    /** The nearest of the candidates, ties by alphabet; empty when none is near. */
    public static Optional<String> of(String typed, Collection<String> candidates) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.max(wanted.length(), 3) / 3);
        return new TreeSet<>(candidates)
                .stream()
                        .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= limit)
                        .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= limit)
                        .min(Comparator.comparingInt(
                                candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))));
    }

    /** A hint such as {@code Did you mean "areas"?}, or the whole choice when it is short, or nothing. */
    public static String hint(String typed, Collection<String> candidates) {
        Optional<String> nearest = of(typed, candidates);
        if (nearest.isPresent()) {
            return "Did you mean \"" + nearest.get() + "\"?";
        }
        return candidates.isEmpty() || candidates.size() > 16
                ? ""
                : "Choose from: " + String.join(", ", new TreeSet<>(candidates)) + ".";
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
