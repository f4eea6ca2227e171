package dev.limber.view;

import dev.limber.model.Block;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Vocabulary.Group;
import dev.limber.view.Pages.Home.Choice;
import dev.limber.view.Pages.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the view of home. */
final class HomeMaker {
    private final Desk desk;

    HomeMaker(Desk desk) {
        this.desk = desk;
    }

    Pages.Home of(Page.Home page, Frame frame) {
        SafetyMaker safety = new SafetyMaker(desk);
        List<Block> blocks = page.info().body().blocks();
        int first = firstHeading(blocks);
        return new Pages.Home(
                desk.strings().all(),
                frame,
                desk.title(page),
                desk.text(page.info().summary()),
                desk.html().blocks(blocks.subList(0, first)),
                page.choices().stream().map(this::choice).toList(),
                parts(blocks.subList(first, blocks.size())),
                areas(),
                new Link(desk.strings().of("all-moves"), desk.route().to("exercises/index.html")),
                desk.guide()
                        .settings()
                        .safety()
                        .stop()
                        .map(stop -> desk.words().signs(desk.texts(stop.emergency())))
                        .orElse(""),
                safety.emergency(),
                safety.urgent(),
                new ColophonMaker(desk).of(page),
                figure(page),
                desk.figures().sprite());
    }

    /** The drawing that the page names, else that of the first move that has one. */
    private String figure(Page.Home home) {
        Stream<String> named = home.figure().map(Located::value).stream();
        Stream<String> all =
                desk.guide().exercises().stream().map(page -> page.slug().value());
        return Stream.concat(named, all)
                .flatMap(slug -> desk.figures().card(slug).stream())
                .findFirst()
                .orElse("");
    }

    private List<Link> areas() {
        return new Facets(desk.guide())
                .used(Group.AREAS).stream()
                        .map(term -> new Link(
                                desk.text(term.label()), desk.route().to(Facets.output(Group.AREAS, term.key()))))
                        .toList();
    }

    private Choice choice(Page.Home.Choice choice) {
        String slug = choice.page().value();
        String minutes = desk.guide()
                .bySlug(slug)
                .filter(Page.Routine.class::isInstance)
                .map(page -> Timing.of(desk.guide()).seconds((Page.Routine) page))
                .map(seconds -> desk.strings().of("minutes-short", "count", String.valueOf(Words.minutes(seconds))))
                .orElse("");
        return new Choice(
                desk.text(choice.label()),
                desk.text(choice.text()),
                desk.link(slug).href(),
                minutes);
    }

    private static int firstHeading(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && !(blocks.get(at) instanceof Block.Heading)) {
            at++;
        }
        return at;
    }

    private List<Part> parts(List<Block> blocks) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < blocks.size()) {
            int end = start + 1;
            while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading heading && heading.level() == 2)) {
                end++;
            }
            Block.Heading heading = (Block.Heading) blocks.get(start);
            String title = desk.html().inlines(heading.content());
            parts.add(new Part("", heading.id(), title, desk.html().blocks(blocks.subList(start + 1, end))));
            start = end;
        }
        return parts;
    }
}
