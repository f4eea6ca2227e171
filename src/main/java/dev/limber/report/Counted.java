package dev.limber.report;

/** Formats a count with its noun: {@code 1 file}, {@code 2 files}. */
public final class Counted {
    private Counted() {}

    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
