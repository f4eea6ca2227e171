package dev.limber.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Times as editors write them: {@code 5 s}, {@code 2 min}, {@code 1 min 30 s}. */
public final class Durations {
    /** What a time looks like, for the schemas of editors too. */
    public static final String PATTERN = "(?:(\\d{1,4}) min)(?: (\\d{1,5}) s)?|(\\d{1,5}) s";

    private static final Pattern WRITTEN = Pattern.compile(PATTERN);
    private static final Pattern PART = Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,2})?) ?-?(\\p{L}*\\.?|'{1,2}|\")");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,5}) ?(?:[-\\u2010-\\u2015]|to|or) ?(\\d{1,5}) ?(\\p{L}*\\.?)");
    private static final Pattern VAGUE = Pattern.compile("^(?:about|around|approx\\.?|ca\\.?|circa|~|up to|for) ?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})[.,]([0-5]\\d) ?(\\p{L}+)");
    /** May also be metres. */
    private static final String METRES = "m";

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Durations() {}

    /** Whole seconds; nothing when the text is no time with a unit. */
    public static OptionalInt seconds(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? OptionalInt.of(60 * number(written.group(1)) + number(written.group(2)) + number(written.group(3)))
                : OptionalInt.empty();
    }

    @SuppressWarnings("NullAway") // a group that did not take part is null
    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    public static String words(int seconds) {
        int minutes = seconds / 60;
        int rest = seconds % 60;
        if (minutes == 0) {
            return rest + " s";
        }
        return minutes + " min" + (rest == 0 ? "" : " " + rest + " s");
    }

    /**
     * What a person who typed a time in another form meant. A number without a unit may be of seconds or minutes, and
     * of a range a person has to choose an end.
     */
    static Readings read(String text) {
        String plain = NumberForms.inFigures(
                NumberForms.plain(text).replace("\u2032", "'").replace("\u2033", "\""));
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            String unit = range.group(3);
            return Readings.maybe(Stream.of(range.group(1), range.group(2))
                    .flatMap(number -> read(number + " " + unit).texts().stream())
                    .toList());
        } else if (plain.matches("\\d{1,5}")) {
            return Readings.maybe(List.of(plain + " s", plain + " min"));
        }
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return Readings.maybe(
                    List.of(words(60 * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)))));
        }
        return amount(plain);
    }

    /** A number with a unit, of which two figures behind the point may count the smaller unit, or several such. */
    private static Readings amount(String plain) {
        Matcher one = PART.matcher(plain);
        if (one.matches() && one.group(1).matches("\\d+") && unit(one.group(2)) > 0 && unit(one.group(2)) != HOUR) {
            String time = Integer.parseInt(one.group(1)) + (unit(one.group(2)) == 1 ? " s" : " min");
            return new Readings(List.of(time), !one.group(2).equals(METRES));
        }
        Matcher fraction = FRACTION.matcher(plain);
        if (fraction.matches() && unit(fraction.group(3)) > 1) {
            String bigger = fraction.group(1) + " " + fraction.group(3);
            String smaller = fraction.group(2) + (unit(fraction.group(3)) == HOUR ? " min" : " s");
            return Readings.maybe(Stream.of(plain, bigger + " " + smaller)
                    .flatMap(form -> sum(form).texts().stream())
                    .toList());
        }
        String bare = VAGUE.matcher(plain).replaceFirst("");
        return bare.equals(plain) ? sum(plain) : Readings.maybe(sum(bare).texts());
    }

    /** A number with its unit in seconds. */
    private record Part(BigDecimal number, int unit, boolean certain) {
        BigDecimal seconds() {
            return number.multiply(BigDecimal.valueOf(unit));
        }

        boolean isBelow(Part bigger) {
            return unit < bigger.unit && seconds().compareTo(BigDecimal.valueOf(bigger.unit)) < 0;
        }
    }

    /**
     * The sum of parts such as {@code 1 h 30 min}; a last number without a unit counts the next smaller one. Where the
     * parts do not get smaller they may be of a range, or of something else, and a person has to choose.
     */
    private static Readings sum(String plain) {
        List<Part> parts = new ArrayList<>();
        int end = parts(plain, parts);
        boolean twice = parts.stream().map(Part::unit).distinct().count() < parts.size();
        if (parts.isEmpty() || end < 0) {
            return Readings.NONE;
        } else if (twice) {
            return Readings.maybe(parts.stream()
                    .flatMap(part -> inWords(part.seconds()).stream())
                    .toList());
        }
        List<String> sum = inWords(parts.stream().map(Part::seconds).reduce(BigDecimal.ZERO, BigDecimal::add));
        boolean descending =
                IntStream.range(1, parts.size()).allMatch(i -> parts.get(i).isBelow(parts.get(i - 1)));
        boolean certain = end == plain.length() && descending && parts.stream().allMatch(Part::certain);
        return new Readings(plain.substring(end).matches(".*\\d.*") ? List.of() : sum, certain);
    }

    /** Collects the parts and returns where they end; -1 where one has an unknown unit. */
    private static int parts(String plain, List<Part> parts) {
        Matcher part = PART.matcher(plain);
        int at = 0;
        int last = 0;
        while (part.find(at) && plain.substring(at, part.start()).matches(" *(?:and|,|\\+)? *")) {
            int unit = part.group(2).isEmpty() ? last / MINUTE : unit(part.group(2));
            if (unit == 0) {
                return -1;
            }
            boolean certain =
                    part.group(1).matches("\\d+(?:[.,][05])?") && !part.group(2).equals(METRES);
            parts.add(new Part(new BigDecimal(part.group(1).replace(',', '.')), unit, certain));
            last = unit;
            at = part.end();
        }
        return at;
    }

    /** Whole seconds in words; none for parts of a second, nothing, and more than anybody means. */
    private static List<String> inWords(BigDecimal seconds) {
        boolean whole = seconds.stripTrailingZeros().scale() <= 0;
        return whole && seconds.signum() > 0 && seconds.compareTo(MOST) <= 0
                ? List.of(words(seconds.intValueExact()))
                : List.of();
    }

    /** The seconds of a unit; 0 for another word. */
    private static int unit(String word) {
        return switch (word.replace(".", "")) {
            case "s", "sec", "secs", "second", "seconds", "\"", "''" -> 1;
            case "m", "min", "mins", "minute", "minutes", "'" -> MINUTE;
            case "h", "hr", "hrs", "hour", "hours" -> HOUR;
            default -> 0;
        };
    }
}
