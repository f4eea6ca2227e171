package dev.limber.css;

import dev.limber.css.CssToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects the rules of a style sheet in the order in which they open. */
final class CssRules implements CssVisitor {
    private static final Pattern PLAIN_WORD = Pattern.compile("[\"']([A-Za-z_][A-Za-z0-9_-]*)[\"']");

    /** Ignores blocks nested deeper than this: nobody writes them by hand, and they would cost time. */
    private static final int DEEPEST = 16;

    private final List<Block> all = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();

    private record Block(List<String> within, List<CssToken> prelude, String name, Map<String, String> declarations) {}

    static List<CssRule> of(List<CssToken> tokens) {
        CssRules rules = new CssRules();
        CssReader.read(tokens, rules);
        return rules.all.stream().map(CssRules::rule).toList();
    }

    @Override
    public void open(List<CssToken> prelude) {
        if (open.size() < DEEPEST) {
            List<String> within = new ArrayList<>();
            open.descendingIterator().forEachRemaining(block -> within.add(block.name()));
            all.add(new Block(within, prelude, name(prelude), new LinkedHashMap<>()));
            open.push(all.get(all.size() - 1));
        } else {
            open.push(new Block(List.of(), List.of(), "", new LinkedHashMap<>()));
        }
    }

    @Override
    public void close() {
        open.pop();
    }

    @Override
    public void declaration(CssToken name, List<CssToken> value) {
        String property = name.isCustomName() ? name.text() : name.text().toLowerCase(Locale.ROOT);
        Map<String, String> declarations = open.element().declarations();
        declarations.remove(property);
        declarations.put(property, CssText.of(value, CssText.Place.VALUE));
    }

    @Override
    public void statement(List<CssToken> statement) {}

    @Override
    public void other(List<CssToken> tokens) {}

    @Override
    public void semicolon() {}

    private static CssRule rule(Block block) {
        return new CssRule(block.within(), selectors(block.prelude()), block.declarations());
    }

    private static String name(List<CssToken> prelude) {
        return CssText.of(prelude, CssText.Place.of(prelude)).toLowerCase(Locale.ROOT);
    }

    private static List<String> selectors(List<CssToken> prelude) {
        List<String> selectors = new ArrayList<>();
        Deque<Kind> nested = new ArrayDeque<>();
        int start = 0;
        for (int i = 0; i < prelude.size(); i++) {
            Kind kind = prelude.get(i).kind();
            if (kind.opens()) {
                nested.push(kind.closer());
            } else if (kind == nested.peek()) {
                nested.pop();
            } else if (kind == Kind.COMMA && nested.isEmpty()) {
                selectors.add(selector(prelude.subList(start, i)));
                start = i + 1;
            }
        }
        selectors.add(selector(prelude.subList(start, prelude.size())));
        return selectors;
    }

    private static String selector(List<CssToken> tokens) {
        List<CssToken> plain = CssReader.trimmed(tokens).stream()
                .map(token -> PLAIN_WORD.matcher(token.text()).matches()
                        ? new CssToken(
                                Kind.IDENT,
                                token.text().substring(1, token.text().length() - 1),
                                0,
                                true)
                        : token)
                .toList();
        return CssText.of(plain, CssText.Place.SELECTOR);
    }
}
