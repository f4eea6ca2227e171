package dev.limber.external;

import java.time.Duration;

/**
 * The limits of an external link check.
 *
 * @param days how long a good answer is remembered
 * @param total the time limit of the whole check
 * @param request the timeout of one request
 * @param pause between two requests to the same host, and before the first retry
 * @param connections how many hosts are requested in parallel
 * @param askPrivate whether this machine and private networks may be requested, in tests only
 */
public record ExternalSettings(
        int days, Duration total, Duration request, Duration pause, int connections, boolean askPrivate) {
    private static final Duration REQUEST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int CONNECTIONS = 6;

    /** Settings with the default timeout, pause and number of connections. */
    public static ExternalSettings of(int days, Duration total) {
        return new ExternalSettings(days, total, REQUEST, PAUSE, CONNECTIONS, false);
    }
}
