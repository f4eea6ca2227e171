package dev.limber.build;

import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.List;
import java.util.function.Predicate;

/** Leaves drafts out of a guide. */
final class Drafts {
    private Drafts() {}

    static Guide without(Guide guide) {
        List<Page> published = guide.pages().stream()
                .filter(Predicate.not(page -> page.info().draft()))
                .toList();
        return guide.withPages(published);
    }
}
