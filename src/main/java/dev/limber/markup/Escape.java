package dev.limber.markup;

/**
 * Escapes text for HTML, SVG and XML. The result is safe between tags and inside an attribute value in double or single
 * quotes.
 */
public final class Escape {
    private Escape() {}

    /** The text with {@code & < > " '} as character references. */
    public static String markup(String text) {
        int first = 0;
        while (first < text.length() && reference(text.charAt(first)).isEmpty()) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        append(text, first, out);
        return out.toString();
    }

    /** Appends the text with {@code & < > " '} as character references. */
    public static void append(String text, StringBuilder out) {
        append(text, 0, out);
    }

    private static void append(String text, int from, StringBuilder out) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            String reference = reference(c);
            if (reference.isEmpty()) {
                out.append(c);
            } else {
                out.append(reference);
            }
        }
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
