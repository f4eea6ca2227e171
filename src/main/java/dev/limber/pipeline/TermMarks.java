package dev.limber.pipeline;

import dev.limber.glossary.GlossaryLinker;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.List;

/** Marks the terms of the glossary on every page, pages side by side; a page that did not change keeps its marks. */
final class TermMarks {
    private final Parallel parallel;
    private final Memo memo;

    /** What the marks of a page depend on. */
    private record Marked(Page page, List<GlossaryEntry> glossary) {}

    TermMarks(Parallel parallel, Memo memo) {
        this.parallel = parallel;
        this.memo = memo;
    }

    /** The same guide with its terms marked. */
    Guide mark(Guide guide) {
        if (guide.glossary().isEmpty()) {
            return guide;
        }
        GlossaryLinker linker = new GlossaryLinker(guide.glossary());
        return guide.withPages(parallel.map(guide.pages(), page -> {
            Marked marked = new Marked(page, guide.glossary());
            return memo.of("terms " + page.info().path(), marked, now -> linker.link(now.page()));
        }));
    }
}
