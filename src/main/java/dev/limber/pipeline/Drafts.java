package dev.limber.pipeline;

import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import java.util.List;

/** Lists the draft pages of a guide. */
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
}
