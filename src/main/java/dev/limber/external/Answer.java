package dev.limber.external;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** An HTTP response: its status, the target of a redirect, and when to retry. */
record Answer(int status, Optional<String> location, Optional<String> retryAfter) {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final int LONGEST_LOCATION = 2000;

    boolean isRedirect() {
        return REDIRECTS.contains(status) && location.isPresent();
    }

    boolean isPermanent() {
        return PERMANENT.contains(status);
    }

    boolean isGone() {
        return GONE.contains(status);
    }

    /** Whether the status is temporary, so that a retry may succeed. */
    boolean isPassing() {
        return PASSING.contains(status);
    }

    boolean isGood() {
        return status >= 200 && status < 400;
    }

    /** The target of a redirect; empty when it is not a valid address. */
    Optional<URI> target(URI from) {
        try {
            return location.filter(text -> text.length() <= LONGEST_LOCATION).isPresent()
                    ? Optional.of(from.resolve(new URI(location.get().strip())))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The {@code Retry-After} of the host, given in seconds or as a date. */
    Optional<Duration> wait(Instant now) {
        return retryAfter.map(String::strip).flatMap(text -> wait(text, now));
    }

    private static Optional<Duration> wait(String text, Instant now) {
        if (text.matches("\\d{1,8}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
