package dev.limber.cli;

/** Measures how long a command has been running; its numbers go to people, never into a site. */
final class Stopwatch {
    private final long start = System.nanoTime();

    long milliseconds() {
        return microseconds() / 1000;
    }

    long microseconds() {
        return (System.nanoTime() - start) / 1000;
    }

    /** Seconds with one decimal place. */
    String seconds() {
        long tenths = (milliseconds() + 50) / 100;
        return tenths / 10 + "." + tenths % 10;
    }
}
