package dev.limber.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the diagnostics of one stage; a stage makes its own and hands out the {@link #list()}. Not thread-safe. */
public final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();

    public void error(Code code, Span span, String message, String hint) {
        error(code, span, message, Advice.of(hint));
    }

    public void error(Code code, Span span, String message, Advice advice) {
        found.add(new Diagnostic(Severity.ERROR, code, message, span, advice));
    }

    public void warning(Code code, Span span, String message, String hint) {
        warning(code, span, message, Advice.of(hint));
    }

    public void warning(Code code, Span span, String message, Advice advice) {
        found.add(new Diagnostic(Severity.WARNING, code, message, span, advice));
    }

    public void note(Code code, Span span, String message, String hint) {
        found.add(new Diagnostic(Severity.NOTE, code, message, span, Advice.of(hint)));
    }

    public void addAll(Collection<Diagnostic> others) {
        found.addAll(others);
    }

    /** Whether any finding so far is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Everything found so far, by place. */
    public List<Diagnostic> list() {
        return found.stream().sorted().toList();
    }
}
