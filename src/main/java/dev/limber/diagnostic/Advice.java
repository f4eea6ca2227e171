package dev.limber.diagnostic;

import java.util.Optional;

/**
 * What to do about a finding: a text for people, and the edit that does it where one replacement is enough. Text and
 * edit are made together, so that no program has to read the text.
 *
 * @param text ready to paste where possible; empty when there is nothing to add
 */
public record Advice(String text, Optional<Fix> fix) {
    private static final Advice NONE = of("");

    /** A text without an edit. */
    public static Advice of(String text) {
        return new Advice(text, Optional.empty());
    }

    public static Advice none() {
        return NONE;
    }

    /** The question whether a name was meant, and the edit that writes it. */
    public static Advice meant(String name, Optional<Fix> fix) {
        return new Advice("Did you mean \"" + name + "\"?", fix);
    }

    /** The text given where there is nothing to say. */
    public Advice orElse(String other) {
        return text.isEmpty() ? of(other) : this;
    }

    /** The same with another sentence behind it. */
    public Advice and(String more) {
        return new Advice((text + " " + more).strip(), fix);
    }

    /** The same with an edit that nobody makes without asking. */
    public Advice unsure() {
        return new Advice(text, fix.map(Fix::unsure));
    }

    /** The same for another file with the same text. */
    Advice in(String file) {
        return new Advice(text, fix.map(edit -> new Fix(edit.span().in(file), edit.replacement(), edit.sure())));
    }
}
