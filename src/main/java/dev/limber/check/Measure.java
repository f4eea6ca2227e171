package dev.limber.check;

import java.util.Locale;

/** How a page, or all of them, read: SMOG, from sentences and long words. */
record Measure(int sentences, int longWords) {
    double smog() {
        return 3 + StrictMath.sqrt(30.0 * longWords / Math.max(1, sentences));
    }

    String shown() {
        return String.format(Locale.ROOT, "%.1f", smog());
    }

    Measure plus(Measure other) {
        return new Measure(sentences + other.sentences, longWords + other.longWords);
    }
}
