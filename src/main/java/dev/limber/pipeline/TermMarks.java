package dev.limber.pipeline;

import dev.limber.glossary.GlossaryLinker;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.List;

/** Links glossary terms on every page in parallel; an unchanged page keeps its links from the last build. */
final class TermMarks {
    private final Parallel parallel;
    private final Memo memo;

    /** The input of the memo: what the term links of a page depend on. */
    private record Marked(Page page, List<GlossaryEntry> glossary) {}

    TermMarks(Parallel parallel, Memo memo) {
        this.parallel = parallel;
        this.memo = memo;
    }

    /** The guide with its terms linked. */
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
