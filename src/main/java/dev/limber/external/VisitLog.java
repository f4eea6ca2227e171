package dev.limber.external;

import dev.limber.external.Visit.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Remembers good results of earlier checks as lines of time, result, new address if any, and address, separated by tabs. */
final class VisitLog {
    private static final int PARTS = 4;

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private record Entry(Instant when, Visit visit) {}

    /** Parses a log; invalid lines are skipped. */
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
            // An invalid line is skipped: the address is requested again.
        }
    }

    /** The result of the last days, unless it is from the future. */
    Optional<Visit> recent(String address, Instant now, int days) {
        return Optional.ofNullable(entries.get(address))
                .filter(entry -> !entry.when().isAfter(now)
                        && Duration.between(entry.when(), now).compareTo(Duration.ofDays(days)) < 0)
                .map(Entry::visit);
    }

    /** Copies the entry of the address from another log. */
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
