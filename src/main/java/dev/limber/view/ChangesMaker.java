package dev.limber.view;

import dev.limber.model.Change;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import java.util.List;
import java.util.Optional;

/** Makes the page that says what changed. */
final class ChangesMaker {
    private final Desk desk;

    ChangesMaker(Desk desk) {
        this.desk = desk;
    }

    Pages.Changes of(Frame frame) {
        ColophonMaker dates = new ColophonMaker(desk);
        List<Pages.Changes.Entry> entries = desk.guide().records().changes().stream()
                .map(change -> new Pages.Changes.Entry(
                        change.id(desk.guide().records().changes()),
                        dates.when(change.date()),
                        desk.text(change.text()),
                        links(change)))
                .toList();
        return new Pages.Changes(
                desk.strings().all(),
                frame,
                desk.strings().of("changes"),
                desk.strings().of("changes-lead"),
                entries);
    }

    private List<Link> links(Change change) {
        return change.pages().stream().flatMap(page -> link(page).stream()).toList();
    }

    /** A page of the guide, or a list that the generator makes. */
    private Optional<Link> link(Located<String> name) {
        Guide guide = desk.guide();
        return guide.bySlug(name.value())
                .map(desk::link)
                .or(() -> GeneratedPage.ofWord(name.value())
                        .flatMap(page -> FrameMaker.output(guide, page.word()))
                        .map(output -> new Link(
                                desk.strings().of(name.value()), desk.route().to(output))));
    }
}
