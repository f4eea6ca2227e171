package dev.limber.view;

import dev.limber.model.Change;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.view.page.ChangesView;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Link;
import java.util.List;
import java.util.Optional;

/** Makes the view of the change log. */
final class ChangesMaker {
    private final PageContext context;

    ChangesMaker(PageContext context) {
        this.context = context;
    }

    ChangesView of(Frame frame) {
        ColophonMaker dates = new ColophonMaker(context);
        List<ChangesView.LoggedChange> entries = context.guide().records().changes().stream()
                .map(change -> new ChangesView.LoggedChange(
                        change.id(context.guide().records().changes()),
                        dates.when(change.date()),
                        context.text(change.text()),
                        links(change)))
                .toList();
        return new ChangesView(context.base(frame, "changes", "changes-lead"), entries);
    }

    private List<Link> links(Change change) {
        return change.pages().stream().flatMap(page -> link(page).stream()).toList();
    }

    /** Links a page of the guide or a generated list. */
    private Optional<Link> link(Located<String> name) {
        Guide guide = context.guide();
        return guide.bySlug(name.value())
                .map(context::link)
                .or(() -> GeneratedPage.ofWord(name.value())
                        .flatMap(page -> FrameMaker.output(guide, page.word()))
                        .map(output -> new Link(
                                context.strings().of(name.value()),
                                context.route().to(output))));
    }
}
