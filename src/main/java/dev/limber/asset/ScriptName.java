package dev.limber.asset;

import java.util.LinkedHashSet;
import java.util.Set;

/** A name that a script declares, with the scopes that use it. */
final class ScriptName {
    private final String text;
    private final Set<ScriptScope> scopes = new LinkedHashSet<>();
    private final boolean kept;

    /** @param kept whether it must stay as it is */
    ScriptName(String text, boolean kept) {
        this.text = text;
        this.kept = kept;
    }

    String text() {
        return text;
    }

    /** Adds a scope in which no other name may be written the same. */
    void addScope(ScriptScope scope) {
        scopes.add(scope);
    }

    /** Whether the name must stay as it is, as other scripts may use it. */
    boolean isKept() {
        return kept;
    }

    boolean fits(String shorter) {
        return scopes.stream().noneMatch(scope -> scope.isTaken(shorter));
    }

    /** Makes sure that no other name is written like this where this name holds. */
    void take(String shorter) {
        scopes.forEach(scope -> scope.take(shorter));
    }
}
