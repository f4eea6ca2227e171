package dev.limber.export.schema;

import static dev.limber.export.schema.SchemaNode.PATTERN;
import static dev.limber.export.schema.SchemaNode.TYPE;

import dev.limber.model.Guide;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema of the file that the diary of a guide saves and reads. The file is made in the browser by {@code
 * diary/file.js} and checked by {@code diary/check.js}, with the same limits of numbers and texts; the script is stricter about addresses.
 */
final class DiarySchema {
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_MOVES = 99;
    private static final int MOST_PLANS = 50;
    private static final int MOST_IN_PLAN = 12;
    private static final int LONGEST_NAME = 60;
    private static final int SECONDS_OF_A_DAY = 86_400;

    /** The end of the year 2099. */
    private static final long LATEST = 4_102_444_799L;

    private static final String ID = "^[a-z0-9]{4,20}$";

    private static final String SLUG = "^[\\p{L}\\p{N}_-]{1,100}$";

    private DiarySchema() {}

    static Map<String, Object> of(Guide guide) {
        int top = guide.settings().safety().worstScore();
        Map<String, SchemaNode> file = new LinkedHashMap<>();
        file.put("limber", constant("diary"));
        file.put("version", constant(1));
        file.put("guide", told("Title of the guide.", text()));
        file.put("exported", SchemaNode.of("string").with("format", "date-time"));
        file.put("entries", list(entry(top)));
        file.put("gone", told("Ids of deleted entries and plans.", list(pattern(ID))));
        List<String> required = List.copyOf(file.keySet());
        file.put("kept", told("Slugs of kept moves.", list(pattern(SLUG))));
        file.put("plans", list(plan()).with("maxItems", MOST_PLANS));
        return SchemaNode.empty()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "A diary")
                .with(object(file, required).map())
                .map();
    }

    private static SchemaNode plan() {
        Map<String, SchemaNode> plan = new LinkedHashMap<>();
        plan.put("id", pattern(ID));
        plan.put("name", SchemaNode.of("string").with("maxLength", LONGEST_NAME));
        plan.put("days", told("Days of the week.", list(oneOf("MO", "TU", "WE", "TH", "FR", "SA", "SU"))));
        Map<String, SchemaNode> entry = new LinkedHashMap<>();
        entry.put("move", told("Slug of the move.", pattern(SLUG)));
        entry.put("dose", told("Its dose as pages write it for sessions, empty for the one on its page.", text()));
        plan.put("entries", list(object(entry)).with("maxItems", MOST_IN_PLAN));
        plan.put("physio", told("Whether a physio gave the numbers.", SchemaNode.of("boolean")));
        plan.put("edited", told("When it was last edited, in seconds since 1970.", whole(LATEST)));
        return object(plan);
    }

    private static SchemaNode entry(int top) {
        Map<String, SchemaNode> entry = new LinkedHashMap<>();
        entry.put("id", pattern(ID));
        entry.put("edited", told("When it was last edited, in seconds since 1970.", whole(LATEST)));
        entry.put("day", told("The local day.", SchemaNode.of("string").with("format", "date")));
        entry.put("at", told("The local time.", pattern("^([01]\\d|2[0-3]):[0-5]\\d$")));
        entry.put("page", told("Its page from the site's root, empty where there is none.", text()));
        entry.put("title", text());
        entry.put("seconds", told("How long it took.", whole(SECONDS_OF_A_DAY)));
        entry.put("done", told("Moves that were done.", whole(MOST_MOVES)));
        entry.put("of", told("Moves that there were.", whole(MOST_MOVES)));
        entry.put("stopped", told("Ended early, or stopped because it hurt.", oneOf("", "ended", "hurt")));
        entry.put("before", told("Pain before; null where it was not told.", score(top)));
        entry.put("after", told("Pain at its worst while moving.", score(top)));
        entry.put(
                "later",
                told(
                        "Whether it was worse the day after.",
                        pattern("^(no|yes|unsure)$").with(TYPE, List.of("string", "null"))));
        entry.put("note", text());
        entry.put("moves", list(move()).with("maxItems", MOST_MOVES));
        return object(entry);
    }

    private static SchemaNode move() {
        Map<String, SchemaNode> move = new LinkedHashMap<>();
        move.put("move", told("Slug of the move, empty for a step that is none.", text()));
        move.put("dose", told("Its dose, as pages write it for sessions.", text()));
        move.put("done", SchemaNode.of("boolean"));
        return object(move);
    }

    private static SchemaNode object(Map<String, SchemaNode> nodes) {
        return object(nodes, nodes.keySet());
    }

    private static SchemaNode object(Map<String, SchemaNode> nodes, Collection<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        nodes.forEach((name, node) -> properties.put(name, node.map()));
        return SchemaNode.empty().object(properties, required);
    }

    private static SchemaNode told(String meaning, SchemaNode node) {
        return SchemaNode.empty().with("description", meaning).with(node.map());
    }

    private static SchemaNode list(SchemaNode items) {
        return SchemaNode.of("array").with("items", items.map());
    }

    private static SchemaNode text() {
        return SchemaNode.of("string").with("maxLength", LONGEST_TEXT);
    }

    private static SchemaNode pattern(String pattern) {
        return SchemaNode.of("string").with(PATTERN, pattern);
    }

    private static SchemaNode whole(long most) {
        return SchemaNode.of("integer").with("minimum", 0).with("maximum", most);
    }

    private static SchemaNode constant(Object value) {
        return SchemaNode.empty().with("const", value);
    }

    private static SchemaNode oneOf(String... words) {
        return SchemaNode.empty().with("enum", List.of(words));
    }

    private static SchemaNode score(int top) {
        return SchemaNode.empty()
                .with(TYPE, List.of("integer", "null"))
                .with("minimum", 0)
                .with("maximum", top);
    }
}
