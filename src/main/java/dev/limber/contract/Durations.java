package dev.limber.contract;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as editors write them: {@code 5 s}, {@code 2 min}, {@code 1 min 30 s}. */
public final class Durations {
    /** What a time looks like, for the schemas of editors too. */
    public static final String PATTERN = "(?:(\\d{1,4}) min)(?: (\\d{1,5}) s)?|(\\d{1,5}) s";

    private static final Pattern WRITTEN = Pattern.compile(PATTERN);
    private static final Pattern LOOSE = Pattern.compile("(\\d{1,5}) *([a-z]*)\\.?");

    private static final Pattern UNIT = Pattern.compile("\\d{1,5} *(s|secs?|seconds?|mins?|minutes?)\\.?");

    static final String EXAMPLE = "5 s";

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

    /** What a person who typed a number with at most one word behind it probably meant. */
    static Optional<String> meant(String text) {
        Matcher loose = LOOSE.matcher(text.toLowerCase(Locale.ROOT).strip());
        return loose.matches()
                ? Optional.of(loose.group(1) + (loose.group(2).startsWith("m") ? " min" : " s"))
                : Optional.empty();
    }

    /** Whether the word behind the number can only mean seconds or minutes. */
    static boolean hasUnit(String text) {
        return UNIT.matcher(text.toLowerCase(Locale.ROOT).strip()).matches();
    }
}
