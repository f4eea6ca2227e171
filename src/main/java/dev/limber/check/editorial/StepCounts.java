package dev.limber.check.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a step says about how often and how long, by the patterns of a language. */
final class StepCounts {
    private final List<Unit> times;
    private final List<Unit> seconds;

    StepCounts(Lexicon lexicon) {
        this.times = units(lexicon.lines("step-times"));
        this.seconds = units(lexicon.lines("step-seconds"));
    }

    /** A pattern whose first group is a number of so many; a second group ends a range. */
    private record Unit(int factor, Pattern pattern) {}

    /**
     * A number in a step.
     *
     * @param to the end of a range, else the same
     * @param start where it stands in the passage, to its {@code end}
     */
    record Count(int from, int to, int start, int end) {
        boolean is(int number) {
            return from <= number && number <= to;
        }
    }

    /** Each line is a factor and a pattern. */
    private static List<Unit> units(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(" ", 2))
                .map(line -> new Unit(
                        Integer.parseInt(line[0]), Pattern.compile("\\b" + line[1] + "\\b", Pattern.CASE_INSENSITIVE)))
                .toList();
    }

    /** Whether anything is known of the language. */
    boolean isKnown() {
        return !times.isEmpty() && !seconds.isEmpty();
    }

    List<Count> times(Passage step) {
        return counts(step, times);
    }

    List<Count> seconds(Passage step) {
        return counts(step, seconds);
    }

    /** The numbers in their order, each once. */
    private static List<Count> counts(Passage step, List<Unit> units) {
        List<Count> counts = new ArrayList<>();
        for (Unit unit : units) {
            Matcher matcher = unit.pattern().matcher(step.text());
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (counts.stream().noneMatch(count -> count.start() < end && start < count.end())) {
                    int from = unit.factor() * number(matcher, 1, 1);
                    counts.add(new Count(from, Math.max(from, unit.factor() * number(matcher, 2, 0)), start, end));
                }
            }
        }
        counts.sort(Comparator.comparingInt(Count::start));
        return counts;
    }

    /** The number of a group; the other one where the pattern has none. */
    private static int number(Matcher matcher, int group, int otherwise) {
        String digits = group > matcher.groupCount() ? null : matcher.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
