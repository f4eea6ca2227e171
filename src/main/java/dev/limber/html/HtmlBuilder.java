package dev.limber.html;

import dev.limber.markup.Escape;
import java.util.Locale;
import java.util.Set;

/** Builds HTML: escapes text and attribute values, and refuses addresses that are not safe to follow. */
final class HtmlBuilder {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final StringBuilder out = new StringBuilder();

    /** Appends markup as it is; only for literals of this package, never for text that was read. */
    HtmlBuilder raw(String markup) {
        out.append(markup);
        return this;
    }

    HtmlBuilder number(int number) {
        out.append(number);
        return this;
    }

    /** Text, escaped. */
    HtmlBuilder text(String text) {
        Escape.append(text, out);
        return this;
    }

    HtmlBuilder attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    /** Adds an attribute that a browser follows, and refuses an address that could do more than lead somewhere. */
    HtmlBuilder address(String name, String url) {
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
