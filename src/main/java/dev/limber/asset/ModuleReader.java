package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parses the imports and exports of a script: {@code import { a, b } from "./c.js"}, {@code import "./c.js"},
 * {@code export} before a declaration, {@code export { a, b }}. Throws {@link ScriptDoubt} for other forms, as those
 * rename what they import or export.
 */
final class ModuleReader {
    private static final Set<String> VARIABLES = Set.of("const", "let", "var");
    private static final Set<String> NAMED = Set.of("function", "class");
    private static final ScriptToken NONE = new ScriptToken(Kind.SPACE, "", 0, 0);

    private final String path;
    private final String script;
    private final List<ScriptToken> all;
    private final List<ScriptToken> tokens;
    private final Set<ScriptToken> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<ScriptModule.Import> imports = new ArrayList<>();
    private final Set<String> exports = new LinkedHashSet<>();
    private final Map<String, Integer> declared = new LinkedHashMap<>();
    private int at;

    private ModuleReader(String path, String script) throws ScriptDoubt {
        this.path = path;
        this.script = script;
        all = ScriptTokenizer.tokens(script);
        tokens = all.stream().filter(ScriptToken::isCode).toList();
    }

    /** Parses a script; relative imports such as {@code ./c.js} are resolved against {@code path}. */
    static ScriptModule read(String path, String script) throws ScriptDoubt {
        return new ModuleReader(path, script).read();
    }

    private ScriptModule read() throws ScriptDoubt {
        while (at < tokens.size()) {
            if (current().depth() == 0
                    && current().kind() == Kind.WORD
                    && !following(-1).isPunctuator(".")) {
                readWord(current());
            } else {
                at++;
            }
        }
        String code = ScriptCompactor.join(
                all.stream().filter(token -> !dropped.contains(token)).toList());
        return new ScriptModule(path, code, imports, exports, declared);
    }

    private void readWord(ScriptToken word) throws ScriptDoubt {
        if (word.text().equals("import")
                && !following(1).isPunctuator("(")
                && !following(1).isPunctuator(".")) {
            readImport();
        } else if (word.text().equals("export")) {
            readExport();
        } else {
            declared.putAll(declaredHere());
            at++;
        }
    }

    private void readImport() throws ScriptDoubt {
        int start = take().start();
        Set<String> names = Set.of();
        if (current().isPunctuator("{")) {
            names = names();
            if (!take().isWord("from")) {
                throw new ScriptDoubt("an import of another form than import { a, b } from \"./c.js\"", start);
            }
        }
        ScriptToken address = take();
        if (address.kind() != Kind.STRING
                || !address.text().matches("[\"']\\.\\.?/[^\\\\]+")
                || current().isWord("with")) {
            throw new ScriptDoubt("an import of another form than import { a, b } from \"./c.js\"", start);
        }
        skipSemicolon();
        String asked = address.text().substring(1, address.text().length() - 1);
        imports.add(new ScriptModule.Import(resolve(asked), names, address.start() + 1, asked.length()));
    }

    private void readExport() throws ScriptDoubt {
        ScriptToken export = take();
        Map<String, Integer> names = declaredHere();
        if (current().isPunctuator("{")) {
            exports.addAll(names());
            if (current().isWord("from")) {
                throw new ScriptDoubt("an export of what another script exports", export.start());
            }
            skipSemicolon();
        } else if (names.isEmpty()) {
            throw new ScriptDoubt("an export of another form than export const a", export.start());
        } else {
            exports.addAll(names.keySet());
        }
    }

    /** Reads {@code { a, b }}. */
    private Set<String> names() throws ScriptDoubt {
        Set<String> names = new LinkedHashSet<>();
        int start = take().start();
        while (!current().isPunctuator("}")) {
            ScriptToken name = take();
            if (name.kind() != Kind.WORD
                    || !current().isPunctuator(",") && !current().isPunctuator("}")) {
                throw new ScriptDoubt("a list of names with something else than names in it", start);
            }
            names.add(name.text());
            if (current().isPunctuator(",")) {
                take();
            }
        }
        take();
        return names;
    }

    /** Returns the names declared by a declaration that begins here; empty if none does. */
    private Map<String, Integer> declaredHere() {
        int keyword = current().isWord("async") ? 1 : 0;
        String word = following(keyword).text();
        if (NAMED.contains(word)) {
            int name = keyword + (following(keyword + 1).isPunctuator("*") ? 2 : 1);
            return beginsStatement()
                    ? Map.of(following(name).text(), following(name).start())
                    : Map.of();
        }
        return VARIABLES.contains(word) ? variables() : Map.of();
    }

    /** Whether a statement begins here; a function or class inside an expression declares no name outside itself. */
    private boolean beginsStatement() {
        ScriptToken before = following(-1);
        int end = before.start() + before.text().length();
        return before == NONE
                || before.isWord("export")
                || before.isPunctuator(";")
                || before.isPunctuator("}")
                || script.substring(end, current().start()).chars().anyMatch(ScriptTokenizer::isLineEnd);
    }

    /** Looks ahead at {@code const a = 1, b = 2} and {@code let { c, d: [e] } = f}, without consuming tokens. */
    private Map<String, Integer> variables() {
        Map<String, Integer> names = new LinkedHashMap<>();
        boolean inPattern = false;
        ScriptToken before = current();
        for (int i = 1; following(i) != NONE && !ends(following(i), before); i++) {
            ScriptToken token = following(i);
            boolean begins = before.depth() == 0 && (before.isPunctuator(",") || VARIABLES.contains(before.text()));
            inPattern = token.depth() == 0 ? begins && token.kind() == Kind.PUNCTUATOR : inPattern;
            boolean isName = token.kind() == Kind.WORD
                    && (begins && token.depth() == 0
                            || inPattern && !following(i + 1).isPunctuator(":"));
            if (isName) {
                names.put(token.text(), token.start());
            }
            before = token;
        }
        return names;
    }

    private static boolean ends(ScriptToken token, ScriptToken before) {
        return token.depth() == 0
                && (token.isPunctuator(";")
                        || token.kind() == Kind.WORD
                                && before.kind() == Kind.WORD
                                && !VARIABLES.contains(before.text()));
    }

    private ScriptToken current() {
        return following(0);
    }

    /** Returns the token {@code count} tokens ahead. */
    private ScriptToken following(int count) {
        int index = at + count;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    /** Consumes a token and leaves it out of the code. */
    private ScriptToken take() {
        ScriptToken token = current();
        dropped.add(token);
        at++;
        return token;
    }

    private void skipSemicolon() {
        if (current().isPunctuator(";")) {
            take();
        }
    }

    private String resolve(String address) {
        List<String> parts = new ArrayList<>(List.of(path.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : address.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
