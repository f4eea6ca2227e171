package dev.limber.external;

import java.time.Duration;

/** Waits; a test only writes down for how long. */
interface Pause {
    Pause REAL = time -> Thread.sleep(time.toMillis());

    void of(Duration time) throws InterruptedException;
}
