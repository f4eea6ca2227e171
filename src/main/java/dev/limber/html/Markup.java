package dev.limber.html;

import java.util.Locale;
import java.util.Set;

/** Collects HTML; text and attribute values can only come in escaped, addresses only checked. */
final class Markup {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final StringBuilder out = new StringBuilder();

    /** Markup of this package's own, never anything that was read. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup number(int number) {
        out.append(number);
        return this;
    }

    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    /** An attribute that a browser follows: the address is checked once more, here where nothing gets past. */
    Markup address(String name, String url) {
        if (!isSafe(url)) {
            throw new IllegalArgumentException("unsafe address reached the writer: " + url);
        }
        return attribute(name, url);
    }

    private static boolean isSafe(String url) {
        String bare = url.codePoints()
                .filter(c -> c > ' ' && !Character.isISOControl(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (bare.startsWith("//") || bare.indexOf('\\') >= 0) {
            return false;
        }
        int colon = bare.indexOf(':');
        int path = firstOf(bare, "/?#");
        return colon < 0
                || path >= 0 && path < colon
                || SCHEMES.contains(bare.substring(0, colon).toLowerCase(Locale.ROOT))
                        && url.startsWith(bare.substring(0, colon));
    }

    private static int firstOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
