package dev.limber.external;

import dev.limber.external.Visit.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Good answers of earlier checks, one a line: when, what, the new address if any, and the address. */
final class VisitLog {
    private static final int PARTS = 4;

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private record Entry(Instant when, Visit visit) {}

    /** What can be read of a log; a line that cannot is as good as none. */
    static VisitLog parse(String text) {
        VisitLog log = new VisitLog();
        text.lines()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == PARTS)
                .forEach(log::take);
        return log;
    }

    private void take(String[] parts) {
        try {
            Visit visit = new Visit(Kind.valueOf(parts[1]), parts[2]);
            if (visit.lasts()) {
                entries.put(parts[3], new Entry(Instant.parse(parts[0]), visit));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Asked again, then.
        }
    }

    /** The answer of at most so many days ago; none of tomorrow. */
    Optional<Visit> recent(String address, Instant now, int days) {
        return Optional.ofNullable(entries.get(address))
                .filter(entry -> !entry.when().isAfter(now)
                        && Duration.between(entry.when(), now).compareTo(Duration.ofDays(days)) < 0)
                .map(Entry::visit);
    }

    /** Takes over what another log has of the address. */
    void keep(String address, VisitLog other) {
        Optional.ofNullable(other.entries.get(address)).ifPresent(entry -> entries.put(address, entry));
    }

    void add(String address, Instant when, Visit visit) {
        if (visit.lasts()) {
            entries.put(address, new Entry(when, visit));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        entries.forEach((address, entry) -> text.append(entry.when())
                .append('\t')
                .append(entry.visit().kind())
                .append('\t')
                .append(entry.visit().detail())
                .append('\t')
                .append(address)
                .append('\n'));
        return text.toString();
    }
}
