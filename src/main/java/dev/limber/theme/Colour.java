package dev.limber.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque colour, with its contrast to others.
 *
 * @param hex six hexadecimal digits in lower case
 */
record Colour(String hex) {
    private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
    private static final Pattern LONG = Pattern.compile("#([0-9a-f]{6})");

    /** Parses {@code #fff} or {@code #f4f7f1}. Other notations are not colours that a guide may set. */
    static Optional<Colour> of(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        Matcher three = SHORT.matcher(text);
        if (three.matches()) {
            return Optional.of(new Colour(three.replaceFirst("$1$1$2$2$3$3")));
        }
        Matcher six = LONG.matcher(text);
        return six.matches() ? Optional.of(new Colour(six.group(1))) : Optional.empty();
    }

    /** The colour in CSS notation. */
    String css() {
        return "#" + hex;
    }

    /** The contrast ratio of WCAG 2.2: from 1 for equal colours to 21 for black on white. */
    double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
    }

    private double part(int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
