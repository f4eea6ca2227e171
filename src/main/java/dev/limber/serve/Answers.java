package dev.limber.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.limber.file.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers HTTP requests from memory; the one that changes a file on disk is handed to {@link FixRequest}. */
final class Answers implements HttpHandler {
    private static final int MOST_OF_A_BODY = 99;
    private static final String INDEX = "index.html";
    private static final String EVENTS = Responses.OWN + "events";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final RequestFilter filter;
    private final Listeners listeners;
    private final Deadlines deadlines;
    private final FixRequest fixes;
    private final Map<String, byte[]> own = PreviewFiles.read();

    Answers(RequestFilter filter, Listeners listeners, Deadlines deadlines, FixRequest fixes) {
        this.fixes = fixes;
        this.filter = filter;
        this.listeners = listeners;
        this.deadlines = deadlines;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = filter.status(exchange);
            String path = exchange.getRequestURI().getPath().replaceFirst("^/", "");
            if (status != RequestFilter.ALLOWED) {
                refuse(exchange, status);
            } else if (path.equals(EVENTS)) {
                new EventStream(exchange, listeners, deadlines).run();
            } else if (exchange.getRequestMethod().equals("POST")) {
                fix(exchange);
            } else {
                deadlines.within(() -> answer(exchange, path));
            }
        }
    }

    /** Handles a request to apply a fix, the only one with a body that the filter accepts. */
    private void fix(HttpExchange exchange) throws IOException {
        byte[] id = exchange.getRequestBody().readNBytes(MOST_OF_A_BODY);
        FixRequest.Answer answer = fixes.apply(new String(id, StandardCharsets.UTF_8), listeners.served());
        deadlines.within(() ->
                send(exchange, answer.status(), "answer.txt", answer.text().getBytes(StandardCharsets.UTF_8)));
    }

    private void answer(HttpExchange exchange, String asked) throws IOException {
        ServedSite served = listeners.served();
        String path = asked.isEmpty() || asked.endsWith("/") ? asked + INDEX : asked;
        Optional<OutputFile> file = served.file(path);
        Optional<byte[]> ownFile = ownFile(asked, served);
        if (ownFile.isPresent()) {
            send(exchange, 200, asked, ownFile.get());
        } else if (file.isPresent()) {
            keep(exchange, path);
            send(exchange, 200, path, Responses.bytes(file.get(), path));
        } else if (served.file(path + "/" + INDEX).isPresent()) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            exchange.sendResponseHeaders(302, -1);
        } else {
            byte[] page = served.shown(path)
                    .map(found -> Responses.bytes(found, path))
                    .orElseGet(() -> Responses.waiting(path));
            send(exchange, served.site().files().isEmpty() ? 503 : 404, INDEX, page);
        }
    }

    private Optional<byte[]> ownFile(String asked, ServedSite served) {
        if (PoseDrawings.isPath(asked)) {
            return PoseDrawings.at(asked, served);
        }
        return asked.startsWith(Responses.OWN)
                ? Optional.ofNullable(own.get(asked.substring(Responses.OWN.length())))
                : Optional.empty();
    }

    /** Lets browsers cache assets without limit, as their names contain a hash of their content. */
    private static void keep(HttpExchange exchange, String path) {
        if (path.startsWith("assets/")) {
            exchange.getResponseHeaders().set("Cache-Control", FOR_EVER);
        }
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.getResponseHeaders().set("Connection", "close");
        send(exchange, status, "refused.txt", "This is not for you.\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String path, byte[] bytes) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", Responses.type(path));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.putIfAbsent("Cache-Control", List.of("no-store"));
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            // Flushes here, as close() waits for the rest of the request, which a client may never send.
            exchange.getResponseBody().flush();
        }
    }
}
