package dev.limber.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.limber.ShippedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Serves the built guide on this machine only, at the root and in a folder, with the headers that it asks for. */
final class SiteServer {
    static final String FOLDER = "/some/where/";

    /** A folder whose network can be taken away. */
    static final String CUT_OFF = "/cut/off/";

    private static final AtomicBoolean REACHED = new AtomicBoolean(true);
    private static final AtomicReference<String> ADDED = new AtomicReference<>("");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "png", "image/png",
            "webmanifest", "application/manifest+json",
            "json", "application/json");
    private static final Map<String, String> HEADERS = headersForAll();
    private static final HttpServer SERVER = start();

    private SiteServer() {}

    /** {@code http://127.0.0.1:PORT}, without a slash at the end. */
    static String origin() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    private static HttpServer start() {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
            server.createContext("/", exchange -> answer(exchange, "/", ShippedSite.files()));
            server.createContext(FOLDER, exchange -> answer(exchange, FOLDER, ShippedSite.files()));
            server.createContext(CUT_OFF, SiteServer::answerIfReached);
            server.createContext("/other/", SiteServer::answerOther);
            server.setExecutor(Executors.newFixedThreadPool(4, SiteServer::daemon));
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "site-server");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether the folder {@link #CUT_OFF} answers; if not, connections to it break off. */
    static void reach(boolean reached) {
        REACHED.set(reached);
    }

    /** Publishes another build in the folder {@link #CUT_OFF}, where titles end so; empty for the guide as it is. */
    static void publish(String end) {
        ADDED.set(end);
    }

    private static Map<String, byte[]> published() {
        String end = ADDED.get();
        Map<String, byte[]> files = new TreeMap<>(ShippedSite.files());
        if (!end.isEmpty()) {
            files.replaceAll((path, bytes) -> path.endsWith(".html")
                    ? new String(bytes, StandardCharsets.UTF_8)
                            .replace("</title>", end + "</title>")
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes);
        }
        return files;
    }

    private static void answerIfReached(HttpExchange exchange) throws IOException {
        if (REACHED.get()) {
            answer(exchange, CUT_OFF, published());
        } else {
            exchange.close();
        }
    }

    /** The guides beside the shipped one, which are built when they are first asked for. */
    private static void answerOther(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        for (OtherGuide guide : OtherGuide.values()) {
            if (path.startsWith(guide.path())) {
                answer(exchange, guide.path(), guide.site().files());
            }
        }
    }

    private static void answer(HttpExchange exchange, String base, Map<String, byte[]> files) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(base.length());
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            boolean there = files.containsKey(file);
            byte[] bytes = files.get(there ? file : "404.html");
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            String type = TYPES.get((there ? file : ".html").replaceFirst(".*\\.", ""));
            exchange.getResponseHeaders().set("Content-Type", type == null ? "text/plain; charset=utf-8" : type);
            exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What {@code _headers} says under {@code /*}. */
    private static Map<String, String> headersForAll() {
        Map<String, String> headers = new TreeMap<>();
        String all = ShippedSite.text("_headers").split("\n\n")[0];
        all.lines().skip(1).map(String::strip).forEach(line -> {
            int colon = line.indexOf(": ");
            headers.put(line.substring(0, colon), line.substring(colon + 2));
        });
        if (!headers.containsKey("Content-Security-Policy")) {
            throw new AssertionError("_headers has no policy: " + headers);
        }
        return headers;
    }
}
