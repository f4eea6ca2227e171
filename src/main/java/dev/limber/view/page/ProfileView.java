package dev.limber.view.page;

import java.util.List;

/** The view of {@code profile}, where a reader ticks conditions, with all moves to see what that changes. */
public record ProfileView(Base base, List<Group> groups, List<Link> moves) implements View {
    @Override
    public String template() {
        return "profile";
    }

    /** All conditions to tick. */
    public List<Tick> ticks() {
        return groups.stream().flatMap(group -> group.ticks().stream()).toList();
    }

    /** The conditions below one heading, which is empty for those that belong to no group. */
    public record Group(String label, List<Tick> ticks) {}

    /** A condition to tick: its slug, what the reader says of themselves, and its page. */
    public record Tick(String condition, String label, Link page) {}
}
