package dev.limber.export.site;

import dev.limber.file.OutputFile;
import dev.limber.model.Block;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.Sign.Tier;
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

/**
 * The Markdown beside a page: the file as it was written, with addresses that lead somewhere from there. The copy of a
 * move or routine carries the stop rules, the cautions and the pain rule as well, after its own stop lines and so before its
 * steps: who reads only the copy must not miss them.
 */
final class MarkdownCopy {
    private final Guide guide;
    private final CopyLabels labels;
    private final SiteMap map;
    private final CopyLinks links;

    MarkdownCopy(Guide guide, CopyLabels labels, SiteMap map) {
        this.guide = guide;
        this.labels = labels;
        this.map = map;
        this.links = new CopyLinks(map);
    }

    OutputFile of(Page page) {
        return OutputFile.text(output(page), text(page), page.info().path());
    }

    static String output(Page page) {
        return page.info().output().replaceFirst("\\.html$", ".md");
    }

    private String text(Page page) {
        return page.sections()
                .map(outline -> withSafety(page, outline))
                .orElseGet(() -> CopyLines.joined(lines(page, page.info().body().signs())));
    }

    private String withSafety(Page page, Outline outline) {
        boolean box = guide.settings().safety().stop().isPresent();
        List<String> lines =
                lines(page, box ? toldHere(page, outline) : page.info().body().signs());
        Optional<Section> own = outline.section(Outline.STOP_IF);
        int stop = end(own, outline, lines);
        int pain = Math.max(
                stop,
                outline.section(Outline.BEFORE_YOU_START)
                        .map(section -> end(Optional.of(section), outline, lines))
                        .orElse(stop));
        CopySafety safety = new CopySafety(guide, labels, page);
        List<String> copy = new ArrayList<>(lines.subList(0, stop));
        copy.addAll(box ? safety.stopBox(outline, own.map(MarkdownCopy::endsWithList)) : List.of());
        copy.addAll(new CopyCautions(guide, labels.cautions(), page).lines());
        copy.addAll(lines.subList(stop, pain));
        copy.addAll(safety.painRule());
        copy.addAll(pain < lines.size() ? lines.subList(pain, lines.size()) : List.of(""));
        return CopyLines.joined(copy);
    }

    /** How many lines there are up to the end of a section; up to the first section where there is no such one. */
    private static int end(Optional<Section> section, Outline outline, List<String> lines) {
        int line = section.map(found -> found.heading().span().line()).orElse(0);
        int end = lineOfNextSection(outline, line).map(next -> next - 1).orElse(lines.size());
        while (end > 0 && CopyLines.isBlank(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** The lines of the file, with these signs told where they are named. */
    private List<String> lines(Page page, List<Block.Item> told) {
        List<String> lines = CopyLines.lines(page.info(), links.in(page));
        Map<Integer, List<String>> signs = new TreeMap<>();
        for (Block.Item named : page.info().body().signs()) {
            List<String> texts = signs.computeIfAbsent(named.span().line(), line -> new ArrayList<>());
            if (told.contains(named)) {
                texts.add(CopySafety.plain(PlainText.ofBlocks(named.blocks())));
            }
        }
        signs.forEach((line, texts) -> lines.set(line - 1, CopyLines.listed(lines.get(line - 1), texts)));
        new CopyPlans(map, page).writeInto(lines);
        return lines;
    }

    /** The signs of a page but those that need help among its stop lines, which follow in the box. */
    private static List<Block.Item> toldHere(Page page, Outline outline) {
        List<Block.Item> told = new ArrayList<>(page.info().body().signs());
        outline.section(Outline.STOP_IF).stream()
                .flatMap(section -> section.items().stream())
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
}
