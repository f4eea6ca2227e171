package dev.limber.view.page;

import java.util.List;

/** The view of {@code changes}: what changed in the guide, newest first. */
public record ChangesView(Base base, List<LoggedChange> entries) implements View {
    @Override
    public String template() {
        return "changes";
    }

    /** A change, with the id that the feed leads to. */
    public record LoggedChange(String id, Colophon.When when, String text, List<Link> pages) {}
}
