package dev.limber.external;

import java.time.Duration;

/**
 * How the addresses of a guide are asked for.
 *
 * @param days how long a good answer is remembered
 * @param total how long all of it may take
 * @param request how long one answer may take
 * @param pause between two requests to the same host, and before the first retry
 * @param connections how many hosts are asked at once
 * @param askPrivate whether this machine and private networks are asked too: for tests alone
 */
public record ExternalSettings(
        int days, Duration total, Duration request, Duration pause, int connections, boolean askPrivate) {
    private static final Duration REQUEST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int CONNECTIONS = 6;

    /** With the usual patience and manners. */
    public static ExternalSettings of(int days, Duration total) {
        return new ExternalSettings(days, total, REQUEST, PAUSE, CONNECTIONS, false);
    }
}
