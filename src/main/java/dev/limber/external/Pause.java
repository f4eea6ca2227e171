package dev.limber.external;

import java.time.Duration;

/** Sleeps between requests; a test replaces it to record the times. */
interface Pause {
    Pause REAL = time -> Thread.sleep(time.toMillis());

    void of(Duration time) throws InterruptedException;
}
