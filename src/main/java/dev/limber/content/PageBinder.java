package dev.limber.content;

import dev.limber.contract.Values;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Evidence;
import dev.limber.model.Located;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import dev.limber.model.PageInfo.Editorial;
import dev.limber.model.PageInfo.Links;
import dev.limber.model.PageInfo.Names;
import dev.limber.model.PageInfo.PageFile;
import dev.limber.model.Review;
import dev.limber.model.Slug;
import java.util.List;
import java.util.Optional;

/** Binds a parsed page to the model; a value that is missing or wrong has been reported and gets a default. */
final class PageBinder {
    private final ParsedPage page;
    private final KindDeclaration kind;
    private final Values values;
    private final SectionHeadings headings;
    private final MoveBinder moves;

    PageBinder(ParsedPage page, KindDeclaration kind, SectionHeadings headings, MoveBinder moves) {
        this.moves = moves;
        this.headings = headings;
        this.page = page;
        this.kind = kind;
        this.values = new Values(page.frontMatter());
    }

    Page bind(Slug slug) {
        PageInfo info = info(slug);
        if (kind.equals(PageKinds.EXERCISE)) {
            return exercise(info);
        } else if (kind.equals(PageKinds.ROUTINE)) {
            return routine(info);
        } else if (kind.equals(PageKinds.CONDITION)) {
            return condition(info);
        } else if (kind.equals(PageKinds.AREA)) {
            return new Page.Area(info);
        }
        return kind.equals(PageKinds.HOME)
                ? new Page.Home(info, choices(), values.slug("figure"))
                : new Page.Plain(info, chart());
    }

    private PageInfo info(Slug slug) {
        return new PageInfo(
                new PageFile(slug, page.path(), Contract.section(page.path()), page.text()),
                values.optional("title").orElse(slug.value()),
                values.text("summary"),
                new Names(
                        values.texts("also-called"),
                        values.slugs("aliases"),
                        values.located("code").filter(code -> code.value().matches(Slug.CODE))),
                new Links(
                        values.slugs("related"),
                        values.slugs("sources"),
                        values.slug("alternative"),
                        values.slugs("contains")),
                values.whole("order", Integer.MAX_VALUE),
                new Editorial(review(), values.flag("draft"), CheckBinder.allowances(values)),
                page.body());
    }

    private Review review() {
        Optional<Review.ClinicalReview> clinical = values.optionalChild("clinical-review")
                .flatMap(review -> review.day("date")
                        .map(date -> new Review.ClinicalReview(review.text("by"), review.text("role"), date)));
        return new Review(values.optional("author"), values.day("checked"), values.day("check-again"), clinical);
    }

    private Page.Condition condition(PageInfo info) {
        Optional<Located<String>> group = values.located("group");
        boolean ticked = !values.has("tick") || values.flag("tick");
        return new Page.Condition(info, values.text("label"), group, ticked, values.slugs("as-strict-as"));
    }

    private Page.Exercise exercise(PageInfo info) {
        return new Page.Exercise(
                info,
                values.text("for"),
                traits(),
                values.slugs("learn-first"),
                moves.plan(values.child("dose")),
                MoveBinder.cautions(values.child("cautions")),
                evidence(values.child("evidence")),
                outline());
    }

    private Page.Traits traits() {
        return new Page.Traits(
                values.name("kind"),
                values.names("areas"),
                values.names("muscles"),
                values.name("position"),
                values.names("other-positions"),
                values.names("equipment"),
                values.whole("level", 1));
    }

    private static Evidence evidence(Values evidence) {
        return new Evidence(
                Evidence.Certainty.of(evidence.text("certainty")),
                evidence.text("about").equals("move") ? Evidence.About.MOVE : Evidence.About.PROGRAMME,
                evidence.text("summary"));
    }

    /** A chart by its key, or with the place where it stands. */
    private Optional<Page.ChartPlace> chart() {
        return values.slug("chart")
                .map(key -> new Page.ChartPlace(key, Optional.empty()))
                .or(() -> values.optionalChild("chart")
                        .flatMap(chart ->
                                chart.slug("show").map(key -> new Page.ChartPlace(key, chart.located("below")))));
    }

    private Page.Routine routine(PageInfo info) {
        List<Page.RoutineEntry> entries = values.items("moves")
                .map(moves::entry)
                .flatMap(Optional::stream)
                .toList();
        int timesADay = Math.max(1, values.whole("times-a-day", 1));
        int daysAWeek = Math.max(1, values.whole("days-a-week", 7));
        return new Page.Routine(
                info, values.text("for"), entries, timesADay, daysAWeek, MoveBinder.drawing(values), outline());
    }

    private List<Page.Home.Choice> choices() {
        return values.items("choices")
                .map(PageBinder::choice)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Page.Home.Choice> choice(YamlNode node) {
        Values choice = Values.of(node);
        Optional<Located<String>> page = choice.slug("page");
        return page.map(slug -> new Page.Home.Choice(choice.text("label"), choice.text("text"), slug));
    }

    Outline outline() {
        return OutlineCutter.cut(page.body(), headings.of(kind.sections()));
    }
}
