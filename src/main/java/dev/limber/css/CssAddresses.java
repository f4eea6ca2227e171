package dev.limber.css;

import dev.limber.css.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds and replaces the URLs of a style sheet; the rest of its text stays as written. */
final class CssAddresses {
    /** The characters that a URL may hold without quotes. */
    private static final Pattern UNQUOTED = Pattern.compile("[A-Za-z0-9._~/?#&=%+:-]*");

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})(?:\r\n|[ \t\r\n\f])?|(\r\n|[\n\r\f])|(.))", Pattern.DOTALL);

    private static final String URL = "url(";
    private static final String IMPORT = "@import";

    /** Leaves out {@code @namespace}, whose URLs are names and no files. */
    private static final String NAMESPACE = "@namespace";

    private CssAddresses() {}

    /** An address and the token that holds it. */
    private record Holder(CssToken token, CssAddress address) {}

    static List<CssAddress> of(String css) {
        return holders(CssTokenizer.tokens(css)).stream().map(Holder::address).toList();
    }

    /** Replaces each URL by the result of the function. */
    static String replaced(String css, Function<CssAddress, String> names) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Holder holder : holders(CssTokenizer.tokens(css))) {
            String name = names.apply(holder.address());
            if (!name.equals(holder.address().target())) {
                out.append(css, from, holder.token().start()).append(written(holder.token(), name));
                from = holder.token().start() + holder.token().text().length();
            }
        }
        return out.append(css, from, css.length()).toString();
    }

    private static List<Holder> holders(List<CssToken> tokens) {
        List<Holder> holders = new ArrayList<>();
        String rule = "";
        String before = "";
        for (CssToken token : tokens) {
            switch (token.kind()) {
                case AT_WORD -> rule = token.text().toLowerCase(Locale.ROOT);
                case SEMICOLON, OPEN_BRACE -> rule = "";
                case URL, STRING -> {
                    if (token.whole() && !rule.equals(NAMESPACE) && isAddress(token, before)) {
                        holders.add(new Holder(token, address(token)));
                    }
                }
                default -> {}
            }
            before = token.isGap() ? before : token.text().toLowerCase(Locale.ROOT);
        }
        return holders;
    }

    private static boolean isAddress(CssToken token, String before) {
        return token.is(Kind.URL) || before.equals(URL) || before.equals(IMPORT);
    }

    private static CssAddress address(CssToken token) {
        String text = token.text();
        int from = token.is(Kind.URL) ? URL.length() : 1;
        String inner = text.substring(from, text.length() - 1);
        if (token.is(Kind.URL)) {
            from += inner.length() - inner.stripLeading().length();
            inner = inner.strip();
        }
        return new CssAddress(unescaped(inner), token.start() + from, inner.length());
    }

    private static String written(CssToken token, String name) {
        if (token.is(Kind.URL)) {
            return URL + (UNQUOTED.matcher(name).matches() ? name : quoted(name, "\"")) + ")";
        }
        return quoted(name, token.text().substring(0, 1));
    }

    private static String quoted(String name, String quote) {
        return quote + name.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote;
    }

    /** A backslash before hexadecimal digits is that character, before a line break nothing, else what follows it. */
    private static String unescaped(String text) {
        return text.indexOf('\\') < 0
                ? text
                : ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meant(escape)));
    }

    private static String meant(MatchResult escape) {
        if (escape.group(1) != null) {
            int point = Integer.parseInt(escape.group(1), 16);
            return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : "\ufffd";
        }
        return escape.group(3) == null ? "" : escape.group(3);
    }
}
