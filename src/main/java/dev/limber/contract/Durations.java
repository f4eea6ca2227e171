package dev.limber.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        Matcher one = PART.matcher(plain);
        boolean asTyped = one.matches() && !one.group(1).matches(".*[.,].*") && unit(one.group(2)) != HOUR;
        if (asTyped && unit(one.group(2)) > 0) {
            return Readings.sure(Integer.parseInt(one.group(1)) + (unit(one.group(2)) == 1 ? " s" : " min"));
        }
        String bare = VAGUE.matcher(plain).replaceFirst("");
        return bare.equals(plain) ? parts(plain) : Readings.maybe(parts(bare).texts());
    }

    /** The sum of parts such as {@code 1 h 30 min}; a last number without a unit counts the next smaller one. */
    private static Readings parts(String plain) {
        Matcher part = PART.matcher(plain);
        BigDecimal seconds = BigDecimal.ZERO;
        int at = 0;
        int last = 0;
        while (part.find(at) && plain.substring(at, part.start()).matches(" *(?:and|,|\\+)? *")) {
            int unit = part.group(2).isEmpty() ? last / 60 : unit(part.group(2));
            if (unit == 0) {
                return Readings.NONE;
            }
            BigDecimal number = new BigDecimal(part.group(1).replace(',', '.'));
            seconds = seconds.add(number.multiply(BigDecimal.valueOf(unit)));
            last = unit;
            at = part.end();
        }
        boolean whole = seconds.stripTrailingZeros().scale() <= 0;
        if (at == 0 || !whole || seconds.signum() == 0 || seconds.compareTo(MOST) > 0) {
            return Readings.NONE;
        }
        return at == plain.length()
                ? Readings.sure(words(seconds.intValueExact()))
                : Readings.maybe(
                        plain.substring(at).matches(".*\\d.*") ? List.of() : List.of(words(seconds.intValueExact())));
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
