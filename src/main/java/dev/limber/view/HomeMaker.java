package dev.limber.view;

import dev.limber.html.Html;
import dev.limber.model.Block;
import dev.limber.model.Facets;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Timing;
import dev.limber.model.Vocabulary.Group;
import dev.limber.view.page.Frame;
import dev.limber.view.page.HomeView;
import dev.limber.view.page.HomeView.Choice;
import dev.limber.view.page.Link;
import dev.limber.view.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the view of the home page. */
final class HomeMaker {
    private final PageContext context;

    HomeMaker(PageContext context) {
        this.context = context;
    }

    HomeView of(Page.Home page, Frame frame) {
        List<Block> blocks = page.info().body().blocks();
        int first = firstHeading(blocks);
        return new HomeView(
                context.base(frame, page),
                new HomeView.Hero(
                        context.written(blocks.subList(0, first)),
                        context.strings()
                                .emergency(context.guide().settings().safety().help()),
                        emergencySigns(),
                        figure(page),
                        context.sprite()),
                page.choices().stream().map(this::choice).toList(),
                new SafetyMaker(context).help(),
                new HomeView.Browse(
                        areas(),
                        new Link(
                                context.strings().of("all-moves"),
                                context.route().to("exercises/index.html"))),
                parts(blocks.subList(first, blocks.size())),
                new ColophonMaker(context).of(page));
    }

    private String emergencySigns() {
        return context.guide()
                .settings()
                .safety()
                .stop()
                .map(stop -> context.words().signs(context.texts(stop.emergency())))
                .orElse("");
    }

    /** Chooses the drawing: that of the move which the page names, else of the first move that has one. */
    private Html figure(Page.Home home) {
        Stream<String> named = home.figure().map(Located::value).stream();
        Stream<String> all =
                context.guide().exercises().stream().map(page -> page.slug().value());
        return Stream.concat(named, all)
                .flatMap(slug -> context.figures().card(slug).stream())
                .findFirst()
                .map(Html::new)
                .orElse(Html.NONE);
    }

    private List<Link> areas() {
        return new Facets(context.guide())
                .used(Group.AREAS).stream()
                        .map(term -> new Link(
                                context.text(term.label()), context.route().to(Facets.output(Group.AREAS, term.key()))))
                        .toList();
    }

    private Choice choice(Page.Home.Choice choice) {
        String slug = choice.page().value();
        String minutes = context.guide()
                .bySlug(slug)
                .filter(Page.Routine.class::isInstance)
                .map(page -> Timing.of(context.guide()).seconds((Page.Routine) page))
                .map(seconds ->
                        context.strings().of("minutes-short", "count", String.valueOf(DoseWords.minutes(seconds))))
                .orElse("");
        return new Choice(
                context.text(choice.label()),
                context.text(choice.text()),
                context.link(slug).href(),
                minutes);
    }

    private static int firstHeading(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && !(blocks.get(at) instanceof Block.Heading)) {
            at++;
        }
        return at;
    }

    private List<Section> parts(List<Block> blocks) {
        List<Section> parts = new ArrayList<>();
        int start = 0;
        while (start < blocks.size()) {
            int end = start + 1;
            while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading heading && heading.level() == 2)) {
                end++;
            }
            Block.Heading heading = (Block.Heading) blocks.get(start);
            Html title = new Html(context.html().inlines(heading.content()));
            parts.add(new Section("", heading.id(), title, context.written(blocks.subList(start + 1, end))));
            start = end;
        }
        return parts;
    }
}
