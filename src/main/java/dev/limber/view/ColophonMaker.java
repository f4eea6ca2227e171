package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import dev.limber.model.Review;
import dev.limber.model.Source;
import dev.limber.plan.PaperAddress;
import dev.limber.view.page.Colophon;
import dev.limber.view.page.Colophon.Neighbour;
import dev.limber.view.page.Colophon.SourceLine;
import dev.limber.view.page.Colophon.When;
import dev.limber.view.page.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the colophon of a page: sources, review, related pages, neighbours in its section. */
final class ColophonMaker {
    private static final int YEAR = 4;
    private final PageContext context;

    ColophonMaker(PageContext context) {
        this.context = context;
    }

    Colophon of(Page page) {
        PageInfo info = page.info();
        List<Page> section =
                info.section().isEmpty() ? List.of() : context.guide().section(info.section());
        int place = section.isEmpty() ? -1 : context.guide().placeInSection(page);
        return new Colophon(
                info.links().sources().stream()
                        .flatMap(key -> line(key).stream())
                        .toList(),
                responsibility(info.editorial().review()),
                edit(info),
                paper(page),
                new Colophon.ReadOn(
                        context.strings().of(page.exercise().isPresent() ? "goes-with" : "read-on"), related(info)),
                new Colophon.Pager(neighbour(section, place - 1), neighbour(section, place < 0 ? -1 : place + 1)));
    }

    private Colophon.Review responsibility(Review review) {
        return new Colophon.Review(
                review.checked().map(this::when),
                review.checkAgain().map(this::when),
                review.author().map(context::text).orElse(""),
                review(review));
    }

    private Optional<Neighbour> neighbour(List<Page> section, int place) {
        return place < 0 || place >= section.size()
                ? Optional.empty()
                : Optional.of(new Neighbour(context.title(section.get(place)), context.to(section.get(place))));
    }

    private List<Link> related(PageInfo info) {
        return info.links().related().stream()
                .flatMap(slug -> context.guide().bySlug(slug.value()).stream())
                .map(context::link)
                .toList();
    }

    private Optional<SourceLine> line(Located<String> key) {
        return Optional.ofNullable(context.guide().sources().get(key.value())).map(this::line);
    }

    SourceLine line(Source source) {
        List<String> note = new ArrayList<>(List.of(context.text(source.publisher())));
        source.published().map(ColophonMaker::year).ifPresent(note::add);
        String grade = "grade." + source.grade();
        if (context.strings().has(grade)) {
            note.add(context.strings().of(grade));
        }
        return new SourceLine(
                context.text(source.title()),
                source.url().map(Href::new).orElse(Href.NONE),
                String.join(context.strings().of("list-comma"), note));
    }

    private static String year(String date) {
        return date.length() > YEAR ? date.substring(0, YEAR) : date;
    }

    When when(LocalDate date) {
        return new When(date.toString(), context.words().date(date));
    }

    private String review(Review review) {
        return review.clinicalReview()
                .map(done -> context.strings()
                        .of(
                                "reviewed-by",
                                "name",
                                done.by(),
                                "role",
                                done.role(),
                                "date",
                                context.words().date(done.date())))
                .orElse(context.strings().of("not-reviewed"));
    }

    private Href edit(PageInfo info) {
        String path = info.path().substring(info.path().indexOf('/') + 1);
        return context.guide()
                .settings()
                .publication()
                .repository()
                .flatMap(repository -> repository.edit())
                .map(edit -> edit.replace("{path}", path))
                .map(Href::new)
                .orElse(Href.NONE);
    }

    private Colophon.OnPaper paper(Page page) {
        return PaperAddress.of(page, context.baseUrl())
                .map(address -> new Colophon.OnPaper(
                        address.text(), address.code().map(context.route()::to).orElse(Href.NONE)))
                .orElse(new Colophon.OnPaper("", Href.NONE));
    }
}
