package dev.limber.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Notes how long each stage of a build took, in microseconds and in order; nothing of it reaches a site. */
final class Timings {
    private final Map<String, Long> stages = new LinkedHashMap<>();
    private final long[] last = {System.nanoTime()};

    /** Ends a stage: the next one begins. */
    void end(String stage) {
        long now = System.nanoTime();
        stages.merge(stage, (now - last[0]) / 1000, Long::sum);
        last[0] = now;
    }

    Map<String, Long> stages() {
        return stages;
    }
}
