package dev.limber.external;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.external.Visit.Kind;
import java.util.List;
import java.util.Map;

/**
 * Reports the result of each request at every place of the address. Only an address that its host calls missing is an
 * error: an outage is temporary, and a job that fails at random is soon ignored.
 */
final class ExternalReport {
    private final Map<String, List<Span>> mentions;
    private final Findings findings = new Findings();

    ExternalReport(Map<String, List<Span>> mentions) {
        this.mentions = mentions;
    }

    List<Diagnostic> of(Map<String, Visit> visits) {
        visits.forEach((address, visit) ->
                mentions.getOrDefault(address, List.of()).forEach(place -> add(address, visit, place)));
        notAsked(visits);
        return findings.list();
    }

    /** Reports all addresses that were not requested in one diagnostic, at the first place. */
    private void notAsked(Map<String, Visit> visits) {
        List<Span> missed = visits.entrySet().stream()
                .filter(visit -> visit.getValue().kind() == Kind.NOT_ASKED)
                .flatMap(visit -> mentions.getOrDefault(visit.getKey(), List.of()).stream()
                        .limit(1))
                .toList();
        missed.stream()
                .limit(1)
                .forEach(
                        place -> findings.warning(
                                Code.EXTERNAL_UNREACHABLE,
                                place,
                                "time was over before " + missed.size() + " addresses were asked, this one among them",
                                "Run the check again: what has answered is remembered. Or give it more: --external-seconds 900"));
    }

    private void add(String address, Visit visit, Span place) {
        switch (visit.kind()) {
            case GONE ->
                findings.error(
                        Code.EXTERNAL_GONE,
                        place,
                        "nothing is at this address any more: " + visit.detail(),
                        "Look for where it went, or take the link out.");
            case MOVED ->
                findings.warning(
                        Code.EXTERNAL_MOVED,
                        place,
                        "this address has moved for good",
                        moved(address, visit.detail() + fragment(address), place));
            case BARRED ->
                findings.note(
                        Code.EXTERNAL_BARRED,
                        place,
                        "this address does not answer programs: " + visit.detail(),
                        "Open it in a browser.");
            case UNREACHABLE ->
                findings.warning(
                        Code.EXTERNAL_UNREACHABLE,
                        place,
                        "this address could not be reached: " + visit.detail(),
                        "Run the check again later.");
            case PRIVATE ->
                findings.warning(
                        Code.EXTERNAL_PRIVATE,
                        place,
                        "this address was not asked: " + visit.detail(),
                        "Readers elsewhere cannot reach it; take the link out.");
            case FOUND, NOT_ASKED -> {}
        }
    }

    private static Advice moved(String address, String now, Span place) {
        return new Advice("Write " + now, Fix.of(place, address, now, false));
    }

    private static String fragment(String address) {
        int mark = address.indexOf('#');
        return mark < 0 ? "" : address.substring(mark);
    }
}
