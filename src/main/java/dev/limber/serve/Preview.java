package dev.limber.serve;

import com.sun.net.httpserver.HttpServer;
import dev.limber.thread.DaemonThreads;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs a preview: builds and serves the guide, and rebuilds it when files change, until it is closed. */
public final class Preview implements Closeable {
    private static final DaemonThreads THREADS = new DaemonThreads("limber-preview");
    private static final int PORTS = 100;
    private static final int WORKERS = 48;
    private static final long ANSWER_MS = 10_000;
    /** Settings of the JDK's server: slow requests are dropped, and small responses are sent at once. */
    private static final Map<String, String> SERVER =
            Map.of("sun.net.httpserver.maxReqTime", "10", "sun.net.httpserver.nodelay", "true");

    private final Rebuilder rebuilder;
    private final Listeners listeners;
    private final Deadlines deadlines = new Deadlines(ANSWER_MS);
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, THREADS);
    private final GuideWatch watch;
    private final HttpServer server;
    private final Thread builder;
    private final String host;

    /** Receives the result of every build. */
    public interface Witness {
        void built(GuideBuild build);

        /** Receives a fault in Limber itself; the preview keeps serving the last build. */
        void failed(Throwable fault);
    }

    /** Builds the guide and starts to serve it. */
    public Preview(PreviewSettings settings, Witness witness) throws IOException {
        rebuilder = new Rebuilder(settings);
        listeners = new Listeners(new Problems(settings));
        host = settings.door().host();
        server = open(settings.door());
        List<Path> folders = new ArrayList<>(List.of(settings.content()));
        settings.theme().ifPresent(folders::add);
        watch = new GuideWatch(folders);
        build(witness);
        server.createContext("/", new Answers(filter(), listeners, deadlines, new FixRequest(settings)));
        server.setExecutor(workers);
        server.start();
        builder = THREADS.newThread(() -> follow(witness));
        builder.start();
    }

    /** Returns the URL to open in a browser. */
    public String address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port() + "/";
    }

    /** Returns the port in use, which may differ from the one in the settings. */
    public int port() {
        return server.getAddress().getPort();
    }

    private RequestFilter filter() {
        return new RequestFilter(host, port(), server.getAddress().getAddress().isLoopbackAddress());
    }

    /** Opens the server on the port in the settings, else on the next free one. */
    private static HttpServer open(PreviewSettings.Door door) throws IOException {
        SERVER.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
        InetAddress address = InetAddress.getByName(door.host());
        int last = door.strict() || door.port() == 0 ? door.port() : Math.min(door.port() + PORTS, 65_535);
        for (int port = door.port(); ; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(address, port), 0);
            } catch (BindException e) {
                if (port >= last) {
                    throw e;
                }
            }
        }
    }

    private void build(Witness witness) {
        try {
            GuideBuild build = rebuilder.next(listeners::publishEarly);
            listeners.publish(build);
            witness.built(build);
        } catch (RuntimeException | StackOverflowError e) {
            if (!Thread.currentThread().isInterrupted()) {
                witness.failed(e);
            }
        }
    }

    private void follow(Witness witness) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                watch.awaitChange();
                build(witness);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // The preview is closed, which may come in the middle of a look at the files.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        builder.interrupt();
        listeners.close();
        server.stop(0);
        workers.shutdownNow();
        deadlines.close();
        watch.close();
    }
}
