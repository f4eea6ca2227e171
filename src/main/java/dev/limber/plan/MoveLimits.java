package dev.limber.plan;

import dev.limber.model.Dose;
import dev.limber.model.Dose.Limits;
import dev.limber.model.Dose.Minutes;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Page;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far own numbers of a move may go: as far as a dose may without a reason, or as far as this move's page goes, and never
 * beyond what a code holds.
 *
 * @param ranges the least and the most by name ({@code sets reps hold rest}, or {@code seconds}); none for a move of several
 *     parts, which is done as on its page
 */
public record MoveLimits(SortedMap<String, Range> ranges, Dose start) {
    private static final int MINUTE = 60;

    /** The least and the most of a number; times in seconds. */
    public record Range(int least, int most) {
        private int within(int value) {
            return Math.min(Math.max(value, least), most);
        }
    }

    public MoveLimits {
        ranges = Collections.unmodifiableSortedMap(new TreeMap<>(ranges));
    }

    /** The limits of a move. */
    public static MoveLimits of(Page.Exercise page) {
        Dose start = page.dose().start();
        Map<String, Range> ranges = start.match(
                reps -> counted(
                        reps,
                        page.dose().target().repetitions().orElse(reps),
                        Limits.USUAL.hold(page.traits().kind().value())),
                minutes -> Map.of("seconds", new Range(Math.min(MINUTE, minutes.seconds()), DoseBits.LONGEST)),
                parts -> Map.of());
        return new MoveLimits(new TreeMap<>(ranges), start);
    }

    private static Map<String, Range> counted(Repetitions start, Repetitions target, int longestHold) {
        int longest = start.hold() == 0 && target.hold() == 0 ? 0 : longestHold;
        int longestSecond = DoseBits.SECONDS - 1;
        return Map.of(
                "sets", range(1, DoseBits.SETS, Limits.USUAL.sets(), start.sets(), target.sets()),
                "reps", range(1, DoseBits.REPS, Limits.USUAL.reps(), start.reps(), target.reps()),
                "hold", range(Math.min(1, start.hold()), longestSecond, longest, start.hold(), target.hold()),
                "rest", range(0, longestSecond, Limits.USUAL.hold(), start.rest(), target.rest()));
    }

    private static Range range(int least, int held, int... most) {
        return new Range(least, Math.min(held, Arrays.stream(most).max().orElse(least)));
    }

    /**
     * A dose for this move: its numbers within the limits, sides and pace as on the page. Nothing for a dose of another kind and
     * for a move of several parts.
     */
    public Optional<Dose> fit(Dose dose) {
        return start.match(
                page -> dose.repetitions().map(own -> counted(own, page)),
                page -> dose.match(
                        reps -> Optional.empty(), own -> Optional.of(timed(own.seconds())), parts -> Optional.empty()),
                page -> Optional.empty());
    }

    private Dose timed(int seconds) {
        return new Minutes(within("seconds", seconds));
    }

    private Dose counted(Repetitions own, Repetitions page) {
        return new Repetitions(
                within("sets", own.sets()),
                within("reps", own.reps()),
                within("hold", own.hold()),
                within("rest", own.rest()),
                page.sides(),
                page.pace());
    }

    private int within(String name, int value) {
        Range range = ranges.get(name);
        return range == null ? value : range.within(value);
    }
}
