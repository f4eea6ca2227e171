package dev.limber.external;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Span;
import dev.limber.external.Visit.Kind;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;
import dev.limber.thread.DaemonThreads;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Checks the external links of a guide: a few hosts in parallel, and one request at a time to each. */
public final class ExternalCheck {
    private final ExternalSettings settings;
    private final Pause pause;
    private final Supplier<Instant> clock;

    /** The diagnostics, the log for the next check, and how many addresses were requested or remembered. */
    public record Result(List<Diagnostic> diagnostics, String log, int asked, int remembered) {}

    public ExternalCheck(ExternalSettings settings, Supplier<Instant> clock) {
        this(settings, Pause.REAL, clock);
    }

    ExternalCheck(ExternalSettings settings, Pause pause, Supplier<Instant> clock) {
        this.settings = settings;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Checks the addresses of the sources and in the text of the pages.
     *
     * @param log the log of the last check, empty when there is none
     */
    public Result check(Guide guide, SourceTree tree, String log) throws InterruptedException {
        SortedMap<String, List<Span>> mentions = Mentions.of(guide, tree);
        VisitLog before = VisitLog.parse(log);
        VisitLog after = new VisitLog();
        Map<String, Visit> visits = new TreeMap<>();
        SortedMap<String, List<String>> byHost = new TreeMap<>();
        for (String address : mentions.keySet()) {
            before.recent(address, clock.get(), settings.days())
                    .ifPresentOrElse(
                            visit -> {
                                visits.put(address, visit);
                                after.keep(address, before);
                            },
                            () -> byHost.computeIfAbsent(host(address), key -> new ArrayList<>())
                                    .add(address));
        }
        int remembered = visits.size();
        ask(byHost).forEach((address, visit) -> {
            visits.put(address, visit);
            after.add(address, clock.get(), visit);
        });
        List<Diagnostic> found = new ExternalReport(mentions).of(visits);
        return new Result(found, after.text(), visits.size() - remembered, remembered);
    }

    private static String host(String address) {
        try {
            return String.valueOf(new URI(address).getHost()).toLowerCase(Locale.ROOT);
        } catch (java.net.URISyntaxException e) {
            return "";
        }
    }

    private Map<String, Visit> ask(SortedMap<String, List<String>> byHost) throws InterruptedException {
        Map<String, Visit> visits = new ConcurrentHashMap<>();
        if (byHost.isEmpty()) {
            return visits;
        }
        TimeLeft left = new TimeLeft(settings.total());
        AddressProbe probe = new AddressProbe(settings, left, pause, clock);
        ExecutorService hosts =
                Executors.newFixedThreadPool(settings.connections(), new DaemonThreads("limber-external"));
        try {
            List<Future<?>> tasks = new ArrayList<>();
            for (List<String> addresses : byHost.values()) {
                tasks.add(hosts.submit(() -> {
                    host(addresses, probe, left, visits);
                    return null;
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            hosts.shutdownNow();
        }
        return visits;
    }

    private void host(List<String> addresses, AddressProbe probe, TimeLeft left, Map<String, Visit> visits)
            throws InterruptedException {
        for (String address : addresses) {
            boolean next = !address.equals(addresses.get(0));
            if (left.isOver() || next && !left.covers(settings.pause())) {
                visits.put(address, new Visit(Kind.NOT_ASKED, ""));
                continue;
            }
            if (next) {
                pause.of(settings.pause());
            }
            visits.put(address, probe.visit(address));
        }
    }
}
