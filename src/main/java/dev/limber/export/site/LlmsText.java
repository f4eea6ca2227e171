package dev.limber.export.site;

import dev.limber.model.Caution.Advice;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code llms.txt}: a plain list of the pages' Markdown copies with their summaries, and whom a move asks to take care. */
final class LlmsText {
    private final Guide guide;

    private final CopyLabels.Cautions labels;

    LlmsText(Guide guide, CopyLabels.Cautions labels) {
        this.guide = guide;
        this.labels = labels;
    }

    String write() {
        StringBuilder out =
                new StringBuilder("# ").append(guide.settings().title()).append('\n');
        appendUnlessBlank(out, "> ", guide.settings().tagline());
        appendUnlessBlank(out, "", guide.settings().safety().disclaimer());
        bySection().forEach((section, pages) -> {
            out.append("\n## ").append(section.isEmpty() ? "home" : section).append('\n');
            pages.forEach(page -> append(out, page));
        });
        return out.toString();
    }

    private Map<String, List<Page>> bySection() {
        Map<String, List<Page>> sections = new LinkedHashMap<>();
        guide.pages().stream()
                .map(page -> page.info().section())
                .sorted()
                .distinct()
                .forEach(section -> sections.put(section, guide.section(section)));
        return sections;
    }

    private void append(StringBuilder out, Page page) {
        String copy = page.info().output().replaceFirst("\\.html$", ".md");
        out.append("- [").append(page.info().title()).append("](").append(copy).append("): ");
        out.append(page.info().summary());
        appendNames(out, labels.ask(), page, Advice.ASK_FIRST);
        appendNames(out, labels.adapt(), page, Advice.ADAPT);
        out.append('\n');
    }

    private void appendNames(StringBuilder out, String label, Page page, Advice advice) {
        List<String> names = new CopyCautions(guide, labels, page).names(advice);
        if (!names.isEmpty()) {
            out.append(' ')
                    .append(label)
                    .append(' ')
                    .append(String.join(", ", names))
                    .append('.');
        }
    }

    private static void appendUnlessBlank(StringBuilder out, String before, String text) {
        if (!text.isBlank()) {
            out.append('\n').append(before).append(text).append('\n');
        }
    }
}
