package dev.limber.check.editorial;

import java.util.Locale;

/** Readability of one page or of all: the SMOG grade from the numbers of sentences and long words. */
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
