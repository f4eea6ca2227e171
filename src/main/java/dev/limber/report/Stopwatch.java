package dev.limber.report;

/** Measures how long a command has been running. Its numbers must never reach the generated site. */
public final class Stopwatch {
    private final long start = System.nanoTime();

    public long milliseconds() {
        return microseconds() / 1000;
    }

    public long microseconds() {
        return (System.nanoTime() - start) / 1000;
    }

    /** Seconds with one decimal place. */
    public String seconds() {
        long tenths = (milliseconds() + 50) / 100;
        return tenths / 10 + "." + tenths % 10;
    }
}
