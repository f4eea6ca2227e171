package dev.limber.view.page;

import java.util.List;

/** The view of {@code sources}: what the guide cites. */
public record SourcesView(Base base, List<Citation> entries) implements View {
    @Override
    public String template() {
        return "sources";
    }

    /** A source with the pages that cite it. */
    public record Citation(String id, Colophon.SourceLine line, String accessed, List<Link> citedBy) {}
}
