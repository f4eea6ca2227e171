package dev.limber.export.site;

import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.Colour;
import dev.limber.model.GuideSettings.PainRule;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.GuideSettings.StopBox;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the settings say about safety as lines of Markdown, for the copy of one page. */
final class CopySafety {
    private final Guide guide;
    private final GuideSettings.Safety safety;
    private final CopyLabels labels;
    private final Page page;

    CopySafety(Guide guide, CopyLabels labels, Page page) {
        this.guide = guide;
        this.safety = guide.settings().safety();
        this.labels = labels;
        this.page = page;
    }

    /**
     * The stop rules of every page.
     *
     * @param afterList whether the page's own stop lines end with their list; empty for a page without any
     */
    List<String> stopBox(Outline outline, Optional<Boolean> afterList) {
        List<String> copy = new ArrayList<>();
        if (afterList.isEmpty()) {
            copy.addAll(List.of("", "## " + plain(labels.stop())));
        }
        if (!afterList.orElse(false)) {
            copy.add("");
        }
        safety.stop().ifPresent(stop -> box(outline, stop, copy));
        return copy;
    }

    private void box(Outline outline, StopBox stop, List<String> copy) {
        stop.move().forEach(line -> copy.add("- " + plain(line)));
        paragraph(plain(stop.then()), copy);
        both(List.of(stop.urgent()), outline.stopSigns(Tier.URGENT)).forEach(line -> paragraph(plain(line), copy));
        paragraph("**" + plain(labels.emergency()) + "**", copy);
        copy.add("");
        both(stop.emergency(), outline.stopSigns(Tier.EMERGENCY)).forEach(line -> copy.add("- " + plain(line)));
        safety.help().ifPresent(help -> link(help.page().value(), Optional.of(labels.allSigns()), copy));
    }

    private static List<String> both(List<String> common, List<String> own) {
        return Stream.concat(common.stream(), own.stream()).distinct().toList();
    }

    /** The pain rule; nothing in a guide without one. */
    List<String> painRule() {
        List<String> copy = new ArrayList<>();
        safety.painRule().ifPresent(rule -> {
            copy.addAll(List.of("", "## " + plain(rule.heading())));
            paragraph(plain((rule.before() + " " + sore(rule)).strip()), copy);
            copy.add("");
            Stream.of(rule.green(), rule.amber(), rule.red())
                    .map(CopySafety::colour)
                    .forEach(copy::add);
            link(rule.page().value(), Optional.empty(), copy);
        });
        return copy;
    }

    /** What of a routine may still be done at the score that stops all else; empty where nothing is marked. */
    private String sore(PainRule rule) {
        String moves = page.routine().stream()
                .flatMap(Page.Routine::whenSore)
                .map(this::name)
                .collect(Collectors.joining(", "));
        return rule.scores()
                .filter(scores -> !moves.isEmpty())
                .map(scores -> labels.sore()
                        .replace("{score}", String.valueOf(scores.stopAt()))
                        .replace("{moves}", moves))
                .orElse("");
    }

    private String name(RoutineEntry.Single entry) {
        return entry.match(
                move -> guide.bySlug(move.page().value())
                        .map(other -> other.info().title())
                        .orElse(move.page().value()),
                RoutineEntry.Step::name);
    }

    private static String colour(Colour colour) {
        return "- **" + plain(colour.label()) + ".** " + plain(colour.text());
    }

    private void link(String slug, Optional<String> label, List<String> copy) {
        guide.bySlug(slug)
                .ifPresent(other -> paragraph(
                        "[" + plain(label.orElse(other.info().title())) + "](" + up(page) + MarkdownCopy.output(other)
                                + ")",
                        copy));
    }

    private static void paragraph(String text, List<String> copy) {
        if (!text.isBlank()) {
            copy.addAll(List.of("", text));
        }
    }

    /** The way from a page's folder to that of the guide. */
    static String up(Page page) {
        return "../".repeat(page.info().output().split("/", -1).length - 1);
    }

    /** A text of the settings as Markdown that says just that. */
    static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#~|])", "\\\\$1");
    }
}
