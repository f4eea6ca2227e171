package dev.limber.view.page;

import java.util.List;

/** The view of {@code profile}, where a reader ticks conditions, with all moves to see what that changes. */
public record ProfileView(Base base, List<Tick> ticks, List<Link> moves) implements View {
    @Override
    public String template() {
        return "profile";
    }

    /** A condition to tick: its slug, what the reader says of themselves, and its page. */
    public record Tick(String condition, String label, Link page) {}
}
