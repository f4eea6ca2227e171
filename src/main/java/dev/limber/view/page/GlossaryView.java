package dev.limber.view.page;

import java.util.List;

/** The view of {@code glossary}. */
public record GlossaryView(Base base, List<Term> entries) implements View {
    @Override
    public String template() {
        return "glossary";
    }

    /** A term with its meaning and where to read on. */
    public record Term(String id, String term, String means, String also, List<Link> see) {}
}
