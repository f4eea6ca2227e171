package dev.limber.asset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A name that a script declares, with the places and the scopes that use it. */
final class ScriptName {
    private final String text;
    private final List<ScriptToken> uses = new ArrayList<>();
    private final Set<ScriptScope> scopes = new LinkedHashSet<>();
    private boolean kept;

    ScriptName(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Where the name stands first. */
    int first() {
        return uses.get(0).start();
    }

    void addUse(ScriptToken use) {
        uses.add(use);
    }

    /** Adds a scope in which no other name may be written the same. */
    void addScope(ScriptScope scope) {
        scopes.add(scope);
    }

    /** Whether the name must stay as it is, as other scripts may use it. */
    boolean isKept() {
        return kept;
    }

    void keep() {
        kept = true;
    }

    boolean fits(String shorter) {
        return scopes.stream().noneMatch(scope -> scope.isTaken(shorter));
    }

    /** Makes sure that no other name is written like this where this name holds. */
    void take(String shorter) {
        scopes.forEach(scope -> scope.take(shorter));
    }
}
