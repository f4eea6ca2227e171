package dev.limber.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a script in which declared names hold. */
final class ScriptScope {
    private final Kind kind;
    private final @Nullable ScriptScope outer;
    private final Map<String, ScriptName> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private boolean strict;

    ScriptScope(Kind kind, @Nullable ScriptScope outer) {
        this.kind = kind;
        this.outer = outer;
        this.strict = outer != null && outer.strict;
    }

    enum Kind {
        /** The script itself; its names are global. */
        SCRIPT,
        PARAMETERS,
        /** The body of a function, where its variables are declared. */
        BODY,
        /** The names of a catch clause. */
        CATCH,
        BLOCK
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    ScriptScope outer() {
        return outer;
    }

    /** Whether {@code var} declares its names here. */
    boolean holdsVariables() {
        return kind == Kind.SCRIPT || kind == Kind.BODY;
    }

    boolean isStrict() {
        return strict;
    }

    void beStrict() {
        strict = true;
    }

    @Nullable
    ScriptName name(String name) {
        return names.get(name);
    }

    void declare(String name) {
        names.computeIfAbsent(name, text -> new ScriptName(text, kind == Kind.SCRIPT));
    }

    /** The names of a scope may not be declared again in the scope of its body, though they hold there as well. */
    void keepFromBody() {
        if (outer != null && (outer.kind == Kind.PARAMETERS || outer.kind == Kind.CATCH)) {
            outer.names.values().forEach(name -> name.addScope(this));
        }
    }

    /** This scope and those around it, from the inside, up to the one that declares a name; all if none does. */
    List<ScriptScope> upTo(String name) {
        List<ScriptScope> through = new ArrayList<>();
        ScriptScope scope = this;
        while (scope != null) {
            through.add(scope);
            scope = scope.names.containsKey(name) ? null : scope.outer;
        }
        return through;
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    void take(String name) {
        taken.add(name);
    }
}
