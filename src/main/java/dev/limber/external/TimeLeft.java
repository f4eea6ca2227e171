package dev.limber.external;

import java.time.Duration;

/** The deadline of a whole check. */
final class TimeLeft {
    private final long end;

    TimeLeft(Duration total) {
        this.end = System.nanoTime() + total.toNanos();
    }

    boolean isOver() {
        return end - System.nanoTime() <= 0;
    }

    boolean covers(Duration time) {
        return end - System.nanoTime() >= time.toNanos();
    }

    /** The time given, cut to the time left, at least a millisecond. */
    Duration atMost(Duration time) {
        long left = Math.max(1_000_000, end - System.nanoTime());
        return left < time.toNanos() ? Duration.ofNanos(left) : time;
    }
}
