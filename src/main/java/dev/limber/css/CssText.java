package dev.limber.css;

import dev.limber.css.CssToken.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Serializes tokens with the least white space that keeps their meaning. */
final class CssText {
    /** The at-rules whose features in parentheses are written as a name, a colon and a value. */
    private static final Set<String> WITH_FEATURES = Set.of("@media", "@container", "@supports");

    /** The part of a rule that the tokens belong to, which decides where white space is significant. */
    enum Place {
        SELECTOR,
        VALUE,
        AT_RULE,
        FEATURES;

        static Place of(List<CssToken> prelude) {
            CssToken first = prelude.isEmpty() ? new CssToken(Kind.SPACE, "", 0, true) : prelude.get(0);
            if (!first.is(Kind.AT_WORD)) {
                return SELECTOR;
            }
            return WITH_FEATURES.contains(first.text()) ? FEATURES : AT_RULE;
        }
    }

    private final List<CssToken> tokens;
    private final Place place;
    private final StringBuilder out = new StringBuilder();

    private CssText(List<CssToken> tokens, Place place) {
        this.tokens = tokens;
        this.place = place;
    }

    static String asWritten(List<CssToken> tokens) {
        return tokens.stream().map(CssToken::text).collect(Collectors.joining());
    }

    static String of(List<CssToken> tokens, Place place) {
        return new CssText(tokens, place).write();
    }

    private String write() {
        int before = -1;
        boolean space = false;
        for (int i = 0; i < tokens.size(); i++) {
            space |= tokens.get(i).is(Kind.SPACE);
            if (!tokens.get(i).isGap()) {
                if (before >= 0 && before < i - 1) {
                    out.append(between(before, i, space));
                }
                out.append(tokens.get(i).text());
                before = i;
                space = false;
            }
        }
        return out.toString();
    }

    /** The separator between two tokens: nothing, a blank or an empty comment. */
    private String between(int before, int after, boolean space) {
        if (space && !canGo(before, after)) {
            return " ";
        } else if (stayApart(tokens.get(before), tokens.get(after))) {
            return "";
        }
        return space ? " " : "/**/";
    }

    /** Whether two tokens side by side are tokenized as the same two again. */
    private static boolean stayApart(CssToken before, CssToken after) {
        List<CssToken> both = CssTokenizer.tokens(before.text() + after.text());
        return both.size() == 2 && both.get(0).text().equals(before.text());
    }

    private boolean canGo(int before, int after) {
        CssToken left = tokens.get(before);
        CssToken right = tokens.get(after);
        if (separates(left, right)) {
            return true;
        }
        return switch (place) {
            case SELECTOR -> isCombined(left, right) || isCombined(right, left);
            case VALUE -> left.isDelim("/!") || right.isDelim("/!");
            case FEATURES ->
                left.is(Kind.COLON) && isFeature(before) || left.is(Kind.AT_WORD) && right.is(Kind.OPEN_PAREN);
            case AT_RULE -> false;
        };
    }

    private static boolean separates(CssToken left, CssToken right) {
        return left.is(Kind.COMMA)
                || right.is(Kind.COMMA)
                || left.kind().opens()
                || right.kind().closes();
    }

    /** Whether the token is a combinator beside a selector; keeps the white space between two delimiters. */
    private static boolean isCombined(CssToken combinator, CssToken other) {
        return combinator.isDelim(">+~") && !other.isDelim(">+~=|");
    }

    /** A colon after the first name in parentheses: {@code (min-width: 40rem)}, not {@code selector(a: b)}. */
    private boolean isFeature(int colon) {
        int name = previous(colon);
        int paren = previous(name);
        return paren >= 0
                && tokens.get(name).is(Kind.IDENT)
                && tokens.get(paren).is(Kind.OPEN_PAREN);
    }

    private int previous(int index) {
        int previous = index - 1;
        while (previous >= 0 && tokens.get(previous).isGap()) {
            previous--;
        }
        return previous;
    }
}
