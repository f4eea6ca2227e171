package dev.limber.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Suggests the name that a person probably meant, by edit distance (optimal string alignment) of at most a third of its length. */
public final class NearestName {
    /** A longer text is no typing error, and its edit distance would be costly. */
    private static final int LONGEST = 200;

    private static final int MOST_NEAR = 4;

    private NearestName() {}

    /** The nearest of the candidates, ties by alphabet; empty when none is near. */
    public static Optional<String> of(String typed, Collection<String> candidates) {
        return all(typed, candidates).stream().findFirst();
    }

    /** All candidates that are as near as the nearest, by alphabet. */
    public static List<String> all(String typed, Collection<String> candidates) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.max(wanted.length(), 3) / 3);
        SortedMap<Integer, List<String>> byDistance = new TreeMap<>();
        for (String candidate : new TreeSet<>(candidates)) {
            if (Math.abs(candidate.length() - wanted.length()) <= limit) {
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                byDistance.computeIfAbsent(distance, d -> new ArrayList<>()).add(candidate);
            }
        }
        return byDistance.isEmpty() || byDistance.firstKey() > limit
                ? List.of()
                : byDistance.values().iterator().next();
    }

    /** A hint such as {@code Did you mean "areas"?}, or the whole choice when it is short, or nothing. */
    public static String hint(String typed, Collection<String> candidates) {
        return hint(all(typed, candidates), candidates);
    }

    /** The same hint, with a fix that is sure where a single word can be meant. */
    public static Advice advice(String typed, Span span, Collection<String> candidates) {
        return advice(typed, span, candidates, OneAnswer.WORD);
    }

    /**
     * The same hint, with a fix where a single name is nearest: it replaces what was typed at the span.
     *
     * @param rule when nothing else can be meant, so that the fix is sure
     */
    public static Advice advice(String typed, Span span, Collection<String> candidates, OneAnswer rule) {
        return advice(typed, candidates, rule, name -> Fix.of(span, typed, name, true));
    }

    /**
     * The same hint, with a fix of the caller's making where a single name is nearest.
     *
     * @param fix the edit that writes a name; nothing where none can be told
     */
    public static Advice advice(
            String typed, Collection<String> candidates, OneAnswer rule, Function<String, Optional<Fix>> fix) {
        Optional<String> one = rule.among(typed, candidates);
        List<String> nearest = one.map(List::of).orElseGet(() -> all(typed, candidates));
        Optional<Fix> edit = nearest.size() == 1 ? fix.apply(nearest.get(0)) : Optional.empty();
        Advice advice = new Advice(hint(nearest, candidates), edit);
        return one.isPresent() ? advice : advice.unsure();
    }

    /** The same hint where the nearest are known already. */
    public static String hint(List<String> nearest, Collection<String> candidates) {
        if (!nearest.isEmpty() && nearest.size() <= MOST_NEAR) {
            return "Did you mean \"" + String.join("\" or \"", nearest) + "\"?";
        }
        return candidates.isEmpty() || candidates.size() > 16
                ? ""
                : "Choose from: " + String.join(", ", new TreeSet<>(candidates)) + ".";
    }

    /** Whether one text becomes the other by at most one edit. */
    static boolean isWithinOneEdit(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 && one.length() <= LONGEST && distance(one, other) <= 1;
    }

    /** Leaves out the common prefix and suffix first, which in paths is most of the text. */
    private static int distance(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return alignment(one.substring(start, one.length() - end), other.substring(start, other.length() - end));
    }

    private static int alignment(String a, String b) {
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
