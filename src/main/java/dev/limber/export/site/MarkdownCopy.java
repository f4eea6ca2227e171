package dev.limber.export.site;

import dev.limber.file.OutputFile;
import dev.limber.model.Block;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.StopBox;
import dev.limber.model.Outline;
import dev.limber.model.Outline.Section;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Markdown beside a page: the file as it was written, with addresses that lead somewhere from there. The copy of a
 * move or routine carries the stop rules of every page as well, after its own and so before its steps: who reads only the
 * copy must not miss them.
 */
final class MarkdownCopy {
    private static final String STOP_IF = "stop-if";

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
        List<String> lines = CopyLines.lines(page.info(), links.in(page));
        return page.sections()
                .flatMap(outline ->
                        guide.settings().safety().stop().map(stop -> withStopBox(page, outline, stop, lines)))
                .orElseGet(() -> CopyLines.joined(lines));
    }

    private String withStopBox(Page page, Outline outline, StopBox stop, List<String> lines) {
        Optional<Section> own = outline.section(STOP_IF);
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
        box(page, stop, copy);
        copy.addAll(at < lines.size() ? lines.subList(at, lines.size()) : List.of(""));
        return CopyLines.joined(copy);
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

    private void box(Page page, StopBox stop, List<String> copy) {
        stop.move().forEach(line -> copy.add("- " + plain(line)));
        paragraph(plain(stop.then()), copy);
        paragraph(plain(stop.urgent()), copy);
        paragraph("**" + plain(labels.emergency()) + "**", copy);
        copy.add("");
        stop.emergency().forEach(line -> copy.add("- " + plain(line)));
        guide.settings()
                .safety()
                .help()
                .flatMap(help -> guide.bySlug(help.page().value()))
                .ifPresent(
                        help -> paragraph("[" + plain(labels.allSigns()) + "](" + up(page) + output(help) + ")", copy));
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
