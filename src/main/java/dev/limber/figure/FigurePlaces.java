package dev.limber.figure;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.figure.Figures.Place;
import dev.limber.model.Block;
import dev.limber.model.Guide;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.Page.Drawing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that each figure file belongs to a page, that the headings and list items it names exist there, and that the
 * figures which routines name exist.
 */
public final class FigurePlaces {

    private final Guide guide;
    private final Figures figures;
    private final Findings findings = new Findings();

    /** A check of these figures against the pages of this guide. */
    public FigurePlaces(Guide guide, Figures figures) {
        this.guide = guide;
        this.figures = figures;
    }

    /** The findings about figures, then those about routines. */
    public List<Diagnostic> check() {
        for (String slug : figures.slugs()) {
            guide.bySlug(slug).ifPresentOrElse(page -> onPage(page, figures.places(slug)), () -> alone(slug));
        }
        guide.pages(Page.Routine.class).forEach(this::named);
        return findings.list();
    }

    private void alone(String slug) {
        if (!guide.knows(slug) && !figures.poses(slug).isEmpty()) {
            findings.error(
                    Code.UNKNOWN_PAGE,
                    Span.startOf(figures.file(slug)),
                    "There is no page \"" + slug + "\" that this could be the drawing of.",
                    "Name it after a page: page" + FigureFiles.ENDING + " is the drawing of page.md.");
        }
    }

    private void onPage(Page page, List<Place> places) {
        Map<String, Integer> lists = lists(page);
        for (Place place : places) {
            String section = place.section().isEmpty() ? steps(page, lists) : place.section();
            if (!lists.containsKey(section)) {
                findings.error(
                        Code.BROKEN_ANCHOR,
                        place.sectionSpan(),
                        "There is no heading \"" + section + "\" on "
                                + page.info().path() + ".",
                        NearestName.advice(section, place.sectionSpan(), lists.keySet()));
            } else if (place.last() > lists.get(section)) {
                findings.error(
                        Code.OUT_OF_RANGE,
                        place.stepsSpan(),
                        "There is no item " + place.last() + " below \"" + section + "\".",
                        "The list there has " + lists.get(section) + ".");
            }
        }
    }

    /** The id of the heading above the steps of a move, whatever the guide calls it. */
    private static String steps(Page page, Map<String, Integer> lists) {
        return page.exercise().stream()
                .flatMap(move -> move.outline().sections().stream())
                .filter(section -> Outline.STEPS.contains(section.key()))
                .map(section -> section.heading().id())
                .findFirst()
                .or(() -> Outline.STEPS.stream().filter(lists::containsKey).findFirst())
                .orElse(Outline.STEPS.get(0));
    }

    /** The headings of a page, and how many items the first list below each has. */
    private static Map<String, Integer> lists(Page page) {
        Map<String, Integer> lists = new LinkedHashMap<>();
        List<String> above = new ArrayList<>();
        for (Block block : page.info().body().blocks()) {
            if (block instanceof Block.Heading heading) {
                lists.put(heading.id(), 0);
                above.add(heading.id());
            } else if (!above.isEmpty()) {
                lists.merge(above.get(above.size() - 1), items(block), (known, more) -> known == 0 ? more : known);
            }
        }
        return lists;
    }

    private static int items(Block block) {
        if (block instanceof Block.NumberedList list) {
            return list.items().size();
        }
        return block instanceof Block.BulletList list ? list.items().size() : 0;
    }

    private void named(Page.Routine routine) {
        Stream.concat(
                        routine.drawing().stream(),
                        routine.singles()
                                .flatMap(entry -> entry.step().stream())
                                .flatMap(step -> step.drawing().stream()))
                .forEach(this::drawn);
    }

    private void drawn(Drawing drawing) {
        String slug = drawing.page().value();
        List<String> poses = figures.poses(slug);
        Optional<String> pose = drawing.pose().map(named -> named.value());
        if (!figures.slugs().contains(slug) && guide.knows(slug)) {
            findings.error(
                    Code.UNKNOWN_VALUE,
                    drawing.page().span(),
                    "\"" + slug + "\" has no drawing.",
                    NearestName.advice(slug, drawing.page().span(), figures.slugs(), OneAnswer.NAME));
        } else if (!poses.isEmpty() && pose.filter(poses::contains).isEmpty() && pose.isPresent()) {
            findings.error(
                    Code.UNKNOWN_VALUE,
                    drawing.pose().orElseThrow().span(),
                    "\"" + pose.get() + "\" is no pose of \"" + slug + "\".",
                    NearestName.advice(pose.get(), drawing.pose().orElseThrow().span(), poses));
        }
    }
}
