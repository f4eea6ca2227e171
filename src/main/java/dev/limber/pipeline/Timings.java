package dev.limber.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the duration of each stage of a build in microseconds; printed for people and never part of a site. */
final class Timings {
    private final Map<String, Long> stages = new LinkedHashMap<>();
    private final long[] last = {System.nanoTime()};

    /** Ends a stage and starts the clock of the next. */
    void end(String stage) {
        long now = System.nanoTime();
        stages.merge(stage, (now - last[0]) / 1000, Long::sum);
        last[0] = now;
    }

    Map<String, Long> stages() {
        return stages;
    }
}
