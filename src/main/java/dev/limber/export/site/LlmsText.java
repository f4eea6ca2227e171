package dev.limber.export.site;

import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code llms.txt}: a plain list of the pages' Markdown copies with their summaries. */
final class LlmsText {
    private final Guide guide;

    LlmsText(Guide guide) {
        this.guide = guide;
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

    private static void append(StringBuilder out, Page page) {
        String copy = page.info().output().replaceFirst("\\.html$", ".md");
        out.append("- [").append(page.info().title()).append("](").append(copy).append("): ");
        out.append(page.info().summary()).append('\n');
    }

    private static void appendUnlessBlank(StringBuilder out, String before, String text) {
        if (!text.isBlank()) {
            out.append('\n').append(before).append(text).append('\n');
        }
    }
}
