package dev.limber.view.page;

import java.util.List;
import java.util.Optional;

/**
 * The view of {@code plan}, which a script fills with moves that a reader chose, or that somebody sent.
 *
 * @param stop what stops every move
 * @param listed whether the moves of the guide are few enough to list all of them
 * @param moves the list of moves
 * @param routines the list of routines, where there are any
 */
public record PlanView(
        Base base,
        Safety.StopBox stop,
        Optional<Safety.PainRule> pain,
        boolean listed,
        Choices choices,
        Optional<Link> moves,
        Optional<Link> routines)
        implements View {
    @Override
    public String template() {
        return "plan";
    }

    /** What narrows the moves to choose from, the days of the week, and the numbers of a dose. */
    public record Choices(List<Filter> filters, List<Option> minutes, List<Option> days, List<Option> numbers)
            implements Unwrapped {}

    public List<Filter> filters() {
        return choices.filters();
    }

    public List<Option> minutes() {
        return choices.minutes();
    }

    public List<Option> days() {
        return choices.days();
    }

    public List<Option> numbers() {
        return choices.numbers();
    }

    /** What narrows the moves to choose from, by the word of its group. */
    public record Filter(String group, String label, List<Option> options) {}

    /** A value of a filter with its label. */
    public record Option(String key, String label) {}
}
