package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.model.Page;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Frame.Profile;
import dev.limber.view.page.Link;
import dev.limber.view.page.ProfileView;
import dev.limber.view.page.ProfileView.Tick;
import dev.limber.view.page.Safety;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the page on which a reader ticks conditions, and what other pages need to mark moves accordingly. */
final class ProfileMaker {
    private static final String OUTPUT = "profile.html";
    private final PageContext context;
    private final List<Page.Condition> conditions;

    ProfileMaker(PageContext context) {
        this.context = context;
        this.conditions = context.guide().pages(Page.Condition.class);
    }

    /** Empty for a guide without conditions. */
    Optional<Profile> frame() {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        List<Profile.Condition> named = conditions.stream()
                .map(page -> new Profile.Condition(page.slug().value(), context.link(page)))
                .toList();
        Link page = new Link(context.strings().of("profile"), context.route().to(OUTPUT));
        return Optional.of(new Profile(page, named, marks()));
    }

    private Map<Href, String> marks() {
        Map<Href, String> marks = new TreeMap<>(Comparator.comparing(Href::address));
        for (Page.Exercise move : context.guide().exercises()) {
            marks.put(
                    context.to(move),
                    move.cautions().stream()
                            .map(caution -> Safety.mark(caution.condition().value(), caution.advice()))
                            .collect(Collectors.joining(" ")));
        }
        return marks;
    }

    ProfileView page(Frame frame) {
        return new ProfileView(
                context.base(frame, "profile", "profile-lead"),
                conditions.stream()
                        .map(page -> new Tick(page.slug().value(), context.text(page.label()), context.link(page)))
                        .toList(),
                context.guide().exercises().stream().map(context::link).toList());
    }
}
