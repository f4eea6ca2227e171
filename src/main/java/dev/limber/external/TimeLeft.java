package dev.limber.external;

import java.time.Duration;

/** What is left of the time that a whole check may take. */
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

    /** The shorter of this time and what is left, at least a moment. */
    Duration atMost(Duration time) {
        long left = Math.max(1_000_000, end - System.nanoTime());
        return left < time.toNanos() ? Duration.ofNanos(left) : time;
    }
}
