package dev.limber.serve;

import dev.limber.json.Json;
import java.util.Map;

/** Something for an open page to do, as it goes over the wire: a server-sent event with JSON on one line. */
record Message(String event, Object data) {
    static Message reload() {
        return new Message("reload", Map.of());
    }

    /** Style sheets to put in the place of others. */
    static Message styles(Map<String, String> renamed) {
        return new Message("styles", renamed);
    }

    String text() {
        return "event: " + event + "\ndata: " + Json.compact(data) + "\n\n";
    }
}
