package dev.limber.view;

import dev.limber.model.Page;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Frame.Profile;
import dev.limber.view.page.Link;
import dev.limber.view.page.ProfileView;
import dev.limber.view.page.ProfileView.Tick;
import dev.limber.view.page.Safety;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the page where a reader ticks conditions, and what every other page needs to follow those ticks. */
final class ProfileMaker {
    private static final String OUTPUT = "profile.html";
    private final Desk desk;
    private final List<Page.Condition> conditions;

    ProfileMaker(Desk desk) {
        this.desk = desk;
        this.conditions = desk.guide().pages(Page.Condition.class);
    }

    /** Empty for a guide without conditions. */
    Optional<Profile> frame() {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        List<Profile.Condition> named = conditions.stream()
                .map(page -> new Profile.Condition(page.slug().value(), desk.link(page)))
                .toList();
        Link page = new Link(desk.strings().of("profile"), desk.route().to(OUTPUT));
        return Optional.of(new Profile(page, named, marks()));
    }

    private Map<String, String> marks() {
        Map<String, String> marks = new TreeMap<>();
        for (Page.Exercise move : desk.guide().exercises()) {
            marks.put(
                    desk.to(move),
                    move.cautions().stream()
                            .map(caution -> Safety.mark(caution.condition().value(), caution.advice()))
                            .collect(Collectors.joining(" ")));
        }
        return marks;
    }

    ProfileView page(Frame frame) {
        return new ProfileView(
                desk.base(frame, "profile", "profile-lead"),
                conditions.stream()
                        .map(page -> new Tick(page.slug().value(), desk.text(page.label()), desk.link(page)))
                        .toList(),
                desk.guide().exercises().stream().map(desk::link).toList());
    }
}
