package dev.limber.serve;

import dev.limber.json.Json;
import java.util.Map;

/** A message to an open page: a server-sent event with JSON on one line. */
record Message(String event, Object data) {
    static Message reload() {
        return new Message("reload", Map.of());
    }

    /** Replaces style sheets. */
    static Message styles(Map<String, String> renamed) {
        return new Message("styles", renamed);
    }

    String text() {
        return "event: " + event + "\ndata: " + Json.compact(data) + "\n\n";
    }
}
