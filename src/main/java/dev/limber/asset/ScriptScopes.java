package dev.limber.asset;

import dev.limber.asset.ScriptScope.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Records which scopes a script has, what they declare, and where names are used. */
final class ScriptScopes {
    /** Keywords that no identifier may be, and those for which it depends on the place. */
    private static final Set<String> NO_NAMES = Set.of(
            ("break case catch class const continue debugger default delete do else enum export extends false finally for"
                            + " function if import in instanceof new null return super switch this throw true try typeof"
                            + " var void while with let yield await eval")
                    .split(" "));

    private final List<ScriptScope> all = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final Deque<ScriptScope> open = new ArrayDeque<>(List.of(new ScriptScope(Kind.SCRIPT, null)));

    private record Use(ScriptToken token, ScriptScope scope) {}

    static boolean isKeyword(String word) {
        return NO_NAMES.contains(word);
    }

    ScriptScope current() {
        return open.element();
    }

    void open(Kind kind) {
        open.push(new ScriptScope(kind, current()));
        all.add(current());
    }

    void close() {
        open.pop();
    }

    /** Declares a name of the current scope: a constant, a class, a parameter. */
    void declare(ScriptToken name) throws ScriptDoubt {
        declare(name, current());
    }

    private void declare(ScriptToken name, ScriptScope scope) throws ScriptDoubt {
        refer(name);
        if (name.text().equals("arguments")) {
            throw new ScriptDoubt("a declaration of arguments", name.start());
        }
        scope.declare(name.text());
    }

    /** Declares a variable of the function around. */
    void declareVariable(ScriptToken name) throws ScriptDoubt {
        declare(name, variables(name));
    }

    private ScriptScope variables(ScriptToken name) throws ScriptDoubt {
        ScriptScope scope = current();
        while (!scope.holdsVariables()) {
            if (scope.kind() == Kind.CATCH && scope.name(name.text()) != null) {
                throw new ScriptDoubt("a variable that is named as what is caught", name.start());
            }
            scope = Objects.requireNonNull(scope.outer());
        }
        ScriptScope parameters = scope.outer();
        return parameters != null && parameters.kind() == Kind.PARAMETERS && parameters.name(name.text()) != null
                ? parameters
                : scope;
    }

    /** Declares a function; where a block is not strict, its functions may hold outside of it. */
    void declareFunction(ScriptToken name) throws ScriptDoubt {
        if (current().holdsVariables()) {
            declareVariable(name);
        } else if (current().isStrict()) {
            declare(name);
        } else {
            throw new ScriptDoubt("a function in a block", name.start());
        }
    }

    /** Records that a name is used here. */
    void refer(ScriptToken name) throws ScriptDoubt {
        if (name.kind() != ScriptToken.Kind.WORD
                || name.text().contains("\\")
                || isKeyword(name.text())
                || Character.isDigit(name.text().charAt(0))) {
            throw new ScriptDoubt("something else than a plain name", name.start());
        }
        uses.add(new Use(name, current()));
    }

    /** Finds the declaration of each use, once the whole script is read; returns the declared names by their uses, in order. */
    Map<ScriptToken, ScriptName> resolve() {
        Map<ScriptToken, ScriptName> resolved = new LinkedHashMap<>();
        for (Use use : uses) {
            String text = use.token().text();
            List<ScriptScope> through = use.scope().upTo(text);
            ScriptName name = through.get(through.size() - 1).name(text);
            if (name == null) {
                through.forEach(scope -> scope.take(text));
            } else {
                through.forEach(name::addScope);
                resolved.put(use.token(), name);
            }
        }
        all.forEach(ScriptScope::keepFromBody);
        new LinkedHashSet<>(resolved.values())
                .stream().filter(ScriptName::isKept).forEach(name -> name.take(name.text()));
        return resolved;
    }
}
