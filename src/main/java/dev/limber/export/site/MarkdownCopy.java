package dev.limber.export.site;

import dev.limber.file.OutputFile;
import dev.limber.model.Block;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.GuideSettings.StopBox;
import dev.limber.model.Outline;
import dev.limber.model.Outline.Section;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import dev.limber.model.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Markdown beside a page: the file as it was written, with addresses that lead somewhere from there. The copy of a
 * move or routine carries the stop rules of every page as well, after its own and so before its steps: who reads only the
 * copy must not miss them.
 */
final class MarkdownCopy {
    private final Guide guide;
    private final CopyLabels labels;
    private final CopyLinks links;

    MarkdownCopy(Guide guide, CopyLabels labels, SiteMap map) {
        this.guide = guide;
        this.labels = labels;
        this.links = new CopyLinks(map);
    }

    OutputFile of(Page page) {
        return OutputFile.text(output(page), text(page), page.info().path());
    }

    private static String output(Page page) {
        return page.info().output().replaceFirst("\\.html$", ".md");
    }

    private String text(Page page) {
        return page.sections()
                .flatMap(outline -> guide.settings().safety().stop().map(stop -> withStopBox(page, outline, stop)))
                .orElseGet(() -> CopyLines.joined(lines(page, page.info().body().signs())));
    }

    private String withStopBox(Page page, Outline outline, StopBox stop) {
        Optional<Section> own = outline.section(Outline.STOP_IF);
        List<String> lines = lines(page, toldHere(page, outline));
        int before = own.map(section -> section.heading().span().line()).orElse(0);
        int at = lineOfNextSection(outline, before).map(line -> line - 1).orElse(lines.size());
        while (at > 0 && CopyLines.isBlank(lines.get(at - 1))) {
            at--;
        }
        List<String> copy = new ArrayList<>(lines.subList(0, at));
        if (own.isEmpty()) {
            copy.addAll(List.of("", "## " + plain(labels.stop())));
        }
        if (own.isEmpty() || !endsWithList(own.get())) {
            copy.add("");
        }
        box(page, outline, stop, copy);
        copy.addAll(at < lines.size() ? lines.subList(at, lines.size()) : List.of(""));
        return CopyLines.joined(copy);
    }

    /** The lines of the file, with these signs told where they are named. */
    private List<String> lines(Page page, List<Block.Item> told) {
        List<String> lines = CopyLines.lines(page.info(), links.in(page));
        Map<Integer, List<String>> signs = new TreeMap<>();
        for (Block.Item named : page.info().body().signs()) {
            List<String> texts = signs.computeIfAbsent(named.span().line(), line -> new ArrayList<>());
            if (told.contains(named)) {
                texts.add(plain(PlainText.ofBlocks(named.blocks())));
            }
        }
        signs.forEach((line, texts) -> lines.set(line - 1, CopyLines.listed(lines.get(line - 1), texts)));
        return lines;
    }

    /** The signs of a page but those that need help among its stop lines, which follow in the box. */
    private static List<Block.Item> toldHere(Page page, Outline outline) {
        List<Block.Item> told = new ArrayList<>(page.info().body().signs());
        outline.section(Outline.STOP_IF).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.items().stream())
                .filter(item ->
                        item.sign().filter(sign -> sign.tier() != Tier.STOP).isPresent())
                .forEach(told::remove);
        return told;
    }

    private static Optional<Integer> lineOfNextSection(Outline outline, int line) {
        return outline.sections().stream()
                .map(section -> section.heading().span().line())
                .filter(next -> next > line)
                .findFirst();
    }

    private static boolean endsWithList(Section section) {
        List<Block> blocks = section.blocks();
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.BulletList;
    }

    private void box(Page page, Outline outline, StopBox stop, List<String> copy) {
        stop.move().forEach(line -> copy.add("- " + plain(line)));
        paragraph(plain(stop.then()), copy);
        both(List.of(stop.urgent()), outline.stopSigns(Tier.URGENT)).forEach(line -> paragraph(plain(line), copy));
        paragraph("**" + plain(labels.emergency()) + "**", copy);
        copy.add("");
        both(stop.emergency(), outline.stopSigns(Tier.EMERGENCY)).forEach(line -> copy.add("- " + plain(line)));
        guide.settings()
                .safety()
                .help()
                .flatMap(help -> guide.bySlug(help.page().value()))
                .ifPresent(
                        help -> paragraph("[" + plain(labels.allSigns()) + "](" + up(page) + output(help) + ")", copy));
    }

    private static List<String> both(List<String> common, List<String> own) {
        return Stream.concat(common.stream(), own.stream()).distinct().toList();
    }

    private static void paragraph(String text, List<String> copy) {
        if (!text.isBlank()) {
            copy.addAll(List.of("", text));
        }
    }

    /** The way from a page's folder to that of the guide. */
    private static String up(Page page) {
        return "../".repeat(page.info().output().split("/", -1).length - 1);
    }

    /** A text of the settings as Markdown that says just that. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#~|])", "\\\\$1");
    }
}
