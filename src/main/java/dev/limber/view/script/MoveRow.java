package dev.limber.view.script;

import dev.limber.figure.TitlePicture;
import dev.limber.html.HtmlWriter;
import dev.limber.model.Block;
import dev.limber.model.Caution;
import dev.limber.model.Caution.Advice;
import dev.limber.model.Dose;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.Located;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import dev.limber.model.Timing;
import dev.limber.plan.MoveLimits;
import dev.limber.plan.PlanMoves;
import dev.limber.view.DoseText;
import dev.limber.view.DoseWords;
import dev.limber.view.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes what a plan needs to know of a move: how it is found and chosen, how much of it, what to do and what to mind, in plain
 * text. Addresses count from the site's root.
 */
final class MoveRow {
    private static final String STRENGTH = "strength";

    private final Guide guide;
    private final Strings strings;
    private final Map<String, TitlePicture> pictures;
    private final DoseText text;
    private final DoseWords words;

    /** @param pictures by slug */
    MoveRow(Guide guide, Strings strings, Map<String, TitlePicture> pictures) {
        this.guide = guide;
        this.strings = strings;
        this.pictures = pictures;
        this.text = new DoseText(guide.settings().session());
        this.words = new DoseWords(strings);
    }

    Map<String, Object> of(Page.Exercise page) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("slug", page.slug().value());
        row.put("code", page.info().code());
        row.put("codes", PlanMoves.codes(page));
        row.put("name", HtmlWriter.typographic(page.info().title()));
        row.put("page", page.info().output());
        traits(row, page);
        amounts(row, page);
        row.put(
                "steps",
                page.outline().steps().map(steps -> lines(steps.blocks())).orElse(List.of()));
        safety(row, page);
        row.put("limited", limited(page));
        row.put("sore", isDoneWhenSore(page));
        row.put("learnFirst", page.learnFirst().stream().map(Located::value).toList());
        Optional.ofNullable(pictures.get(page.slug().value())).ifPresent(picture -> picture(row, picture));
        return row;
    }

    private void traits(Map<String, Object> row, Page.Exercise page) {
        Timing timing = Timing.of(guide);
        row.put("position", page.traits().position().value());
        row.put("place", timing.height(page).map(height -> height.word()).orElse(""));
        row.put(
                "equipment",
                page.traits().equipment().stream().map(Located::value).toList());
        row.put("strength", page.traits().kind().value().equals(STRENGTH));
    }

    /** Whether a routine keeps it, at no more than the dose of its page, while all else has to rest. */
    private boolean isDoneWhenSore(Page.Exercise page) {
        return guide.pages(Page.Routine.class).stream()
                .flatMap(Page.Routine::whenSore)
                .anyMatch(entry -> entry.match(move -> isPage(move, page), step -> false));
    }

    private static boolean isPage(Page.RoutineEntry.Move move, Page.Exercise page) {
        int most = move.dose().map(Dose::seconds).orElse(Integer.MAX_VALUE);
        return move.page().value().equals(page.slug().value())
                && page.dose().start().seconds() <= most;
    }

    /** The conditions for which the guide limits the time in this move's position; not where the move changes it or asks first. */
    private List<String> limited(Page.Exercise page) {
        return guide.settings().limits().stream()
                .filter(limit -> Timing.isIn(page, limit))
                .map(limit -> limit.condition().value())
                .toList();
    }

    /** How much and how often, as scripts read it and in words. */
    private void amounts(Map<String, Object> row, Page.Exercise page) {
        Dose start = page.dose().start();
        Dose target = page.dose().target();
        row.put("minutes", DoseWords.minutes(start.seconds()));
        row.put("start", text.of(start));
        row.put("target", text.of(target));
        row.put("limits", limits(page));
        row.put("amount", words.line(start));
        row.put("often", words.often(page.dose().timesADay(), page.dose().daysAWeek()));
    }

    private static Map<String, List<Integer>> limits(Page.Exercise page) {
        Map<String, List<Integer>> limits = new TreeMap<>();
        MoveLimits.of(page).ranges().forEach((name, range) -> limits.put(name, List.of(range.least(), range.most())));
        return limits;
    }

    /** The page's own stop lines, those that need help apart, and its cautions in their order. */
    private void safety(Map<String, Object> row, Page.Exercise page) {
        Outline outline = page.outline();
        row.put("stop", lines(outline.stopBlocks()));
        row.put("urgent", typographic(outline.stopSigns(Tier.URGENT)));
        row.put("emergency", typographic(outline.stopSigns(Tier.EMERGENCY)));
        row.put("cautions", page.cautions().stream().map(this::caution).toList());
    }

    private List<String> caution(Caution caution) {
        String advice = caution.advice() == Advice.ASK_FIRST ? "ask" : "adapt";
        return List.of(caution.condition().value(), advice, HtmlWriter.typographic(how(caution)));
    }

    private String how(Caution caution) {
        return caution.part()
                .flatMap(guide::bySlug)
                .map(part -> strings.of("caution-of-part", "move", part.info().title(), "how", caution.how()))
                .orElse(caution.how());
    }

    private static void picture(Map<String, Object> row, TitlePicture picture) {
        row.put("figure", picture.file().path());
        row.put("width", picture.width());
        row.put("height", picture.height());
    }

    /** The items of lists and the paragraphs, a line each. */
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>(PlainText.ofBlocks(blocks).lines().toList());
        lines.removeIf(String::isBlank);
        return typographic(lines);
    }

    private static List<String> typographic(List<String> lines) {
        return lines.stream().map(HtmlWriter::typographic).toList();
    }
}
