package dev.limber.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes maps, lists, strings, numbers and booleans as JSON: in the order of the maps given, and by key where a map has
 * none of its own, as that would differ from run to run. {@code <}, {@code >} and {@code &} are written as escapes, so that
 * the text is also safe inside a {@code script} element.
 */
public final class Json {
    /** Of maps that have no order. */
    private static final Set<Class<?>> UNORDERED = Set.of(
            HashMap.class, Map.of("", "").getClass(), Map.of("", "", " ", "").getClass());

    private final StringBuilder out = new StringBuilder();
    private final String indent;

    private Json(String indent) {
        this.indent = indent;
    }

    /** JSON on one line. */
    public static String compact(Object value) {
        return new Json("").write(value, "");
    }

    /** JSON indented by two spaces, ending with a line feed, for files that people read. */
    public static String pretty(Object value) {
        return new Json("  ").write(value, "") + "\n";
    }

    private String write(Object value, String margin) {
        append(value, margin);
        return out.toString();
    }

    private void append(Object value, String margin) {
        if (value instanceof Map<?, ?> map) {
            appendAll('{', '}', (UNORDERED.contains(map.getClass()) ? new TreeMap<>(map) : map).entrySet(), margin);
        } else if (value instanceof List<?> list) {
            appendAll('[', ']', list, margin);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            appendString(String.valueOf(entry.getKey()));
            out.append(indent.isEmpty() ? ":" : ": ");
            append(entry.getValue(), margin);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            appendString(String.valueOf(value));
        }
    }

    private void appendAll(char open, char close, Iterable<?> values, String margin) {
        String inner = margin + indent;
        boolean first = true;
        out.append(open);
        for (Object value : values) {
            out.append(first ? "" : ",").append(indent.isEmpty() ? "" : "\n" + inner);
            append(value, inner);
            first = false;
        }
        out.append(first || indent.isEmpty() ? "" : "\n" + margin).append(close);
    }

    private void appendString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '<', '>', '&', '\u2028', '\u2029' -> appendEscape(c);
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !isPaired(text, i)) {
                        appendEscape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void appendEscape(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 15, 16));
        }
    }
}
