package dev.limber.diagnostic;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to put in place of what was typed, where the hint of a finding leaves no choice: one near name, a time without
 * its blank, one value that wants to be a list, the Markdown file of a page in place of its HTML.
 */
public record Mend(Span span, String instead) {
    private static final Set<Code> NAMES = EnumSet.of(
            Code.UNKNOWN_KEY,
            Code.UNKNOWN_VALUE,
            Code.UNKNOWN_PAGE,
            Code.UNKNOWN_SOURCE,
            Code.UNKNOWN_SECTION,
            Code.MISSING_IMAGE,
            Code.BROKEN_LINK,
            Code.BROKEN_ANCHOR);

    private static final Pattern MEANT = Pattern.compile("Did you mean \"([^\"]+)\"\\?(?: .*)?");
    private static final Pattern WRITE = Pattern.compile("Write:? (\\S.*)");
    private static final Pattern LIST = Pattern.compile("[a-z-]+: (\\[([\\w ,.-]+)])");
    private static final Pattern TIME = Pattern.compile("\\d{1,5} *(s|secs?|seconds?|mins?|minutes?)\\.?");

    /**
     * The mend of a finding, if it has one.
     *
     * @param typed what stands at its place in the file
     */
    public static Optional<Mend> of(Diagnostic found, String typed) {
        String quote =
                typed.length() > 1 && isQuote(typed.charAt(0)) && typed.charAt(0) == typed.charAt(typed.length() - 1)
                        ? typed.substring(0, 1)
                        : "";
        String bare = typed.substring(quote.length(), typed.length() - quote.length());
        return instead(found, bare)
                .filter(text -> !text.equals(bare))
                .map(text -> new Mend(found.span(), quote + text + quote));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static Optional<String> instead(Diagnostic found, String bare) {
        Matcher meant = MEANT.matcher(found.hint());
        if (NAMES.contains(found.code()) && meant.matches()) {
            return Optional.of(named(found.code(), bare, meant.group(1)));
        }
        Matcher write = WRITE.matcher(found.hint());
        if (!write.matches()) {
            return Optional.empty();
        }
        String text = write.group(1);
        return switch (found.code()) {
            case WRONG_TYPE -> value(bare, text);
            case BROKEN_LINK -> Optional.of(text).filter(link -> bare.matches("[^<]+\\.html?(#.*)?"));
            default -> Optional.empty();
        };
    }

    /** The near name with what else stands at its place: a heading's marks, or a link's anchor. */
    private static String named(Code code, String bare, String name) {
        int hash = bare.indexOf('#');
        return switch (code) {
            case BROKEN_ANCHOR -> bare.substring(0, hash + 1) + name;
            case BROKEN_LINK -> name + (hash < 0 || name.indexOf('#') >= 0 ? "" : bare.substring(hash));
            case UNKNOWN_SECTION -> bare.replaceFirst("^(#* *).*$", "$1") + name;
            default -> name;
        };
    }

    private static Optional<String> value(String bare, String text) {
        Matcher list = LIST.matcher(text);
        if (list.matches()) {
            return list.group(2).equals(bare) ? Optional.of(list.group(1)) : Optional.empty();
        }
        String lower = bare.toLowerCase(Locale.ROOT).strip();
        boolean same = TIME.matcher(lower).matches()
                || lower.startsWith("\u2212")
                || text.equals(lower.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
        return same ? Optional.of(text) : Optional.empty();
    }
}
