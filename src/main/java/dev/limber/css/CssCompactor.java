package dev.limber.css;

import dev.limber.css.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a style sheet without comments, without white space that means nothing, and without the last semicolon of a
 * block. Values of custom properties stay as they were written, as scripts may read them.
 */
final class CssCompactor implements CssVisitor {
    private final StringBuilder out = new StringBuilder();
    private int semicolons;

    private CssCompactor() {}

    /** Minifies a sheet; returns it as written when it is malformed or when the result would parse differently. */
    static String compact(String css) {
        List<CssToken> tokens = CssTokenizer.tokens(css);
        if (!new CssNesting(tokens).isSound()) {
            return css;
        }
        CssCompactor compactor = new CssCompactor();
        CssReader.read(tokens, compactor);
        String compact = compactor.out.toString();
        List<CssToken> again = CssTokenizer.tokens(new StyleSheet(compact).text());
        return meaning(again).equals(meaning(tokens)) ? compact : css;
    }

    /** The tokens without white space, comments and a semicolon at the end of a block. */
    static List<String> meaning(List<CssToken> tokens) {
        List<CssToken> kept = tokens.stream().filter(token -> !token.isGap()).toList();
        List<String> meaning = new ArrayList<>(kept.size());
        for (int i = kept.size() - 1; i >= 0; i--) {
            boolean last = !meaning.isEmpty() && meaning.get(meaning.size() - 1).equals("}");
            if (!(last && kept.get(i).is(Kind.SEMICOLON))) {
                meaning.add(kept.get(i).text());
            }
        }
        return meaning;
    }

    @Override
    public void open(List<CssToken> prelude) {
        item(CssText.of(prelude, CssText.Place.of(prelude)));
        out.append('{');
    }

    @Override
    public void close() {
        semicolons = 0;
        out.append('}');
    }

    @Override
    public void declaration(CssToken name, List<CssToken> value) {
        if (name.isCustomName()) {
            item(name.text() + (value.isEmpty() ? ": " : ":" + CssText.asWritten(value)));
        } else {
            item(name.text() + ":" + CssText.of(value, CssText.Place.VALUE));
        }
    }

    @Override
    public void statement(List<CssToken> statement) {
        item(CssText.of(statement, CssText.Place.of(statement)) + ";");
    }

    @Override
    public void other(List<CssToken> tokens) {
        item(CssText.asWritten(tokens));
    }

    @Override
    public void semicolon() {
        semicolons++;
    }

    private void item(String text) {
        out.append(";".repeat(semicolons)).append(text);
        semicolons = 0;
    }
}
