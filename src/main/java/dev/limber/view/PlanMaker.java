package dev.limber.view;

import dev.limber.model.Facets;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Outline;
import dev.limber.model.Vocabulary.Group;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Link;
import dev.limber.view.page.PlanView;
import dev.limber.view.page.PlanView.Choices;
import dev.limber.view.page.PlanView.Filter;
import dev.limber.view.page.PlanView.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the page of a reader's own plan: what it says of safety is that of every move. */
final class PlanMaker {
    /** All moves are listed up to so many; a guide of more leads to its search and lists. */
    static final int MOST_LISTED = 60;

    private static final List<Group> FILTERS = List.of(Group.POSITIONS, Group.EQUIPMENT);

    private static final List<Integer> MINUTES = List.of(2, 5, 10, 20);

    /** Days of the week as calendars write them, from Monday on. */
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** What of a dose can be changed, by the names that scripts have for it. */
    private static final List<String> NUMBERS = List.of("sets", "reps", "hold", "rest", "seconds");

    private final PageContext context;

    PlanMaker(PageContext context) {
        this.context = context;
    }

    PlanView page(Frame frame) {
        SafetyMaker safety = new SafetyMaker(context);
        return new PlanView(
                context.base(frame, "plan", "plan-lead"),
                safety.stopBox(new Outline(List.of(), List.of())),
                safety.painRule(""),
                ViewBuilder.listsMoves(context.guide()),
                new Choices(
                        FILTERS.stream().map(this::filter).toList(),
                        MINUTES.stream().map(this::upTo).toList(),
                        IntStream.range(0, DAYS.size()).mapToObj(this::day).toList(),
                        NUMBERS.stream().map(this::number).toList()),
                list(GeneratedPage.EXERCISES),
                list(GeneratedPage.ROUTINES));
    }

    private Filter filter(Group group) {
        return new Filter(
                group.word(),
                context.strings().of("filter." + group.word()),
                new Facets(context.guide())
                        .used(group).stream()
                                .map(term -> new Option(term.key(), context.text(term.label())))
                                .toList());
    }

    private Option upTo(int minutes) {
        return new Option(
                String.valueOf(minutes), context.strings().of("find.up-to", "count", String.valueOf(minutes)));
    }

    private Option day(int index) {
        return new Option(DAYS.get(index), context.strings().of("day." + (index + 1)));
    }

    private Option number(String field) {
        return new Option(field, context.strings().of("plan-" + field));
    }

    private Optional<Link> list(GeneratedPage list) {
        return Optional.of(list)
                .filter(page -> page.isMade(context.guide()))
                .map(page -> new Link(
                        ListingMaker.heading(context.strings(), page.word()),
                        context.route().to(page.output())));
    }
}
