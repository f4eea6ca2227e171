package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Shortens a script: its local names (of variables, parameters, functions, classes and private members), needless semicolons,
 * parentheses and line breaks, and declarations that follow one another. Properties, labels, global names and text stay. A
 * script that is not understood keeps all its names.
 */
final class ScriptShortener {
    /** Letters that keywords are made of come first, as gzip writes what is frequent in fewer bits. */
    private static final String LETTERS = "etnrisoaclduhpmfgvbykwxjqzTENSACRDILMOPFBHUVGWKXYJQZ_$";

    private static final String LATER = LETTERS + "0123456789";

    private final ScriptReading script;
    private final Map<ScriptToken, ScriptName> names;
    private final Map<ScriptName, String> shorter = new HashMap<>();

    private ScriptShortener(ScriptReading script) {
        this.script = script;
        names = script.scopes.resolve();
    }

    /** Returns the tokens with shorter names, or as they are if a shorter name might change what the script does. */
    static List<ScriptToken> shorten(List<ScriptToken> tokens) {
        try {
            return new ScriptShortener(ScriptReading.of(tokens)).shortened(tokens);
        } catch (ScriptDoubt inDoubt) {
            return tokens;
        }
    }

    private List<ScriptToken> shortened(List<ScriptToken> tokens) {
        giveNames();
        List<ScriptToken> out = new ArrayList<>();
        boolean isNeeded = true;
        for (ScriptToken token : tokens) {
            boolean stays = token.isCode() || ScriptCompactor.isKept(token);
            if (stays || isNeeded) {
                write(token, out);
            }
            isNeeded = token.isCode() ? !script.ends.contains(token) : isNeeded || stays;
        }
        return out;
    }

    private void write(ScriptToken token, List<ScriptToken> out) {
        ScriptName name = names.get(token);
        if (name != null) {
            writeName(token, shorter.getOrDefault(name, token.text()), out);
        } else if (script.needless.contains(token)) {
            out.add(with(token, Kind.SPACE, " "));
        } else if (script.joined.contains(token)) {
            out.add(with(token, Kind.PUNCTUATOR, ","));
        } else if (script.truths.contains(token)) {
            out.add(with(token, Kind.PUNCTUATOR, "!"));
            out.add(with(token, Kind.WORD, token.isWord("true") ? "0" : "1"));
        } else {
            out.add(token);
        }
    }

    private void writeName(ScriptToken token, String name, List<ScriptToken> out) {
        if (script.shorthands.contains(token) && !name.equals(token.text())) {
            out.add(token);
            out.add(with(token, Kind.PUNCTUATOR, ":"));
        }
        out.add(with(token, Kind.WORD, name));
    }

    private static ScriptToken with(ScriptToken token, Kind kind, String text) {
        return new ScriptToken(kind, text, token.start(), token.depth());
    }

    /**
     * Gives names in the order in which the script first uses them. After gzip this is smaller than giving the shortest to
     * those that are used most: functions begin alike.
     */
    private void giveNames() {
        new LinkedHashSet<>(names.values())
                .stream().filter(name -> !name.isKept()).forEach(name -> shorter.put(name, shortest(name)));
    }

    private static String shortest(ScriptName name) {
        String mark = name.text().startsWith("#") ? "#" : "";
        int next = 0;
        String text = mark + name(next);
        while (ScriptScopes.isKeyword(text) || !name.fits(text)) {
            text = mark + name(++next);
        }
        String chosen = text.length() > name.text().length() && name.fits(name.text()) ? name.text() : text;
        name.take(chosen);
        return chosen;
    }

    /** The names in order: those of one letter, then those of two, with another first letter each time. */
    private static String name(int index) {
        StringBuilder name = new StringBuilder().append(LETTERS.charAt(index % LETTERS.length()));
        for (int rest = index / LETTERS.length(); rest > 0; rest = (rest - 1) / LATER.length()) {
            name.append(LATER.charAt((rest - 1) % LATER.length()));
        }
        return name.toString();
    }
}
