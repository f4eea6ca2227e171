package dev.limber.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Sends server-sent events to one open page until it closes. */
final class EventStream {
    private static final long BEAT_SECONDS = 15;
    private static final String BEAT = ": still here\n\n";
    private static final String RETRY = "retry: 500\n\n";

    private final HttpExchange exchange;
    private final Listeners listeners;
    private final Deadlines deadlines;

    EventStream(HttpExchange exchange, Listeners listeners, Deadlines deadlines) {
        this.exchange = exchange;
        this.listeners = listeners;
        this.deadlines = deadlines;
    }

    void run() throws IOException {
        Map<String, String> query = query();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        Listeners.Listener listener = listeners.join(query.getOrDefault("path", ""), query.getOrDefault("mark", ""));
        try {
            send(RETRY);
            for (Optional<Message> next = next(listener);
                    next.isEmpty() || !Listeners.Listener.ends(next.get());
                    next = next(listener)) {
                send(next.map(Message::text).orElse(BEAT));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.leave(listener);
        }
    }

    private static Optional<Message> next(Listeners.Listener listener) throws InterruptedException {
        return Optional.ofNullable(listener.queue().poll(BEAT_SECONDS, TimeUnit.SECONDS));
    }

    private void send(String text) throws IOException {
        OutputStream out = exchange.getResponseBody();
        deadlines.within(() -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        });
    }

    private Map<String, String> query() {
        Map<String, String> values = new TreeMap<>();
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
