package dev.limber.figure;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import java.util.List;

/** Checks that a body can do what its poses ask. */
final class MoveCheck {
    private final Move move;
    private final Findings findings = new Findings();

    MoveCheck(Move move) {
        this.move = move;
    }

    List<Diagnostic> check() {
        return findings.list();
    }
}
