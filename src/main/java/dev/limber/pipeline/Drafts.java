package dev.limber.pipeline;

import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import java.util.List;
import java.util.function.Predicate;

/** Lists the draft pages of a guide, or removes them from it. */
final class Drafts {
    private Drafts() {}

    /** The output paths of the draft pages. */
    static List<String> of(Guide guide) {
        return guide.pages().stream()
                .map(Page::info)
                .filter(info -> info.editorial().draft())
                .map(PageInfo::output)
                .toList();
    }

    static Guide without(Guide guide) {
        List<Page> published = guide.pages().stream()
                .filter(Predicate.not(page -> page.info().editorial().draft()))
                .toList();
        return guide.withPages(published);
    }
}
