package dev.limber.export.site;

import dev.limber.model.Caution;
import dev.limber.model.Caution.Advice;
import dev.limber.model.Caution.Basis;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cautions of a move or routine as a section of its Markdown copy, those of parts among them. */
final class CopyCautions {
    private final Guide guide;
    private final CopyLabels.Cautions labels;

    private final Page page;

    CopyCautions(Guide guide, CopyLabels.Cautions labels, Page page) {
        this.guide = guide;
        this.labels = labels;
        this.page = page;
    }

    /** A caution and the entry of a routine that it is about, which is empty on the page of a move. */
    private record Told(String entry, Caution caution) {}

    /** The lines of the section, after a blank line; none where there is nothing to tell. */
    List<String> lines() {
        List<Told> all = told();
        List<String> lines = new ArrayList<>();
        list(labels.ask(), all, Advice.ASK_FIRST, lines);
        list(labels.adapt(), all, Advice.ADAPT, lines);
        if (!lines.isEmpty()) {
            lines.addAll(0, List.of("", "## " + CopySafety.plain(labels.heading())));
        }
        return lines;
    }

    private List<Told> told() {
        Stream<Told> own = page.exercise().stream()
                .flatMap(move -> move.cautions().stream())
                .map(caution -> new Told("", caution));
        Stream<Told> entries =
                page.routine().stream().flatMap(Page.Routine::singles).flatMap(this::entry);
        return Stream.of(own, entries, limits())
                .flatMap(told -> told)
                .distinct()
                .toList();
    }

    /** What counts over a whole routine that goes beyond it. */
    private Stream<Told> limits() {
        return page.routine().stream()
                .flatMap(routine -> guide.settings().limits().stream()
                        .filter(limit ->
                                !Timing.of(guide).beyond(routine, limit).isEmpty()))
                .map(limit -> new Told(
                        "",
                        new Caution(
                                limit.condition(),
                                Advice.ADAPT,
                                limit.how(),
                                Basis.PRINCIPLE,
                                Optional.empty(),
                                Optional.empty())));
    }

    private Stream<Told> entry(RoutineEntry.Single single) {
        return single.match(
                move -> guide.bySlug(move.page().value()).flatMap(Page::exercise).stream()
                        .flatMap(page -> page.cautions().stream()
                                .map(caution -> new Told(page.info().title(), caution))),
                step -> step.cautions().stream().map(caution -> new Told(step.name(), caution)));
    }

    private void list(String label, List<Told> all, Advice advice, List<String> lines) {
        List<Told> these =
                all.stream().filter(told -> told.caution().advice() == advice).toList();
        if (!these.isEmpty()) {
            lines.addAll(List.of("", CopySafety.plain(label), ""));
            these.forEach(told -> lines.add("- " + line(told)));
        }
    }

    private String line(Told told) {
        String entry = told.entry().isEmpty() ? "" : CopySafety.plain(told.entry()) + ", ";
        String how = told.caution()
                .part()
                .map(part -> labels.part()
                        .replace("{move}", title(part))
                        .replace("{how}", told.caution().how()))
                .orElse(told.caution().how());
        String condition = told.caution().condition().value();
        String name = guide.bySlug(condition)
                .map(target -> "[" + CopySafety.plain(target.info().title()) + "](" + CopySafety.up(page)
                        + MarkdownCopy.output(target) + ")")
                .orElse(CopySafety.plain(condition));
        return entry + name + ": " + CopySafety.plain(how);
    }

    private String title(String slug) {
        return guide.bySlug(slug).map(page -> page.info().title()).orElse(slug);
    }

    /** The conditions with this advice on the move, by their names. */
    List<String> names(Advice advice) {
        return page.exercise().stream()
                .flatMap(move -> move.cautions().stream())
                .filter(caution -> caution.advice() == advice)
                .map(caution -> title(caution.condition().value()))
                .distinct()
                .toList();
    }
}
