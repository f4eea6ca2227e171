package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Vocabulary;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Frame.Profile;
import dev.limber.view.page.Link;
import dev.limber.view.page.ProfileView;
import dev.limber.view.page.ProfileView.Group;
import dev.limber.view.page.ProfileView.Tick;
import dev.limber.view.page.Safety;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
        this.conditions = context.guide().pages(Page.Condition.class).stream()
                .filter(Page.Condition::ticked)
                .toList();
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
                    new SafetyMaker(context)
                            .marks(move.cautions()).stream()
                                    .map(check -> Safety.mark(check.condition(), check.advice()))
                                    .collect(Collectors.joining(" ")));
        }
        return marks;
    }

    /** The conditions by group, in the order of the vocabulary; those without a group come last. */
    private List<Group> groups() {
        Map<String, String> labels = new LinkedHashMap<>();
        context.guide()
                .vocabulary()
                .terms(Vocabulary.Group.CONDITION_GROUPS)
                .values()
                .forEach(term -> labels.put(term.key(), context.text(term.label())));
        labels.put("", "");
        return labels.entrySet().stream()
                .map(group -> new Group(group.getValue(), ticks(group.getKey(), labels)))
                .filter(group -> !group.ticks().isEmpty())
                .toList();
    }

    private List<Tick> ticks(String group, Map<String, String> labels) {
        return conditions.stream()
                .filter(page -> page.group()
                        .map(Located::value)
                        .filter(labels::containsKey)
                        .orElse("")
                        .equals(group))
                .map(page -> new Tick(page.slug().value(), context.text(page.label()), context.link(page)))
                .toList();
    }

    ProfileView page(Frame frame) {
        return new ProfileView(
                context.base(frame, "profile", "profile-lead"),
                groups(),
                context.guide().exercises().stream().map(context::link).toList());
    }
}
