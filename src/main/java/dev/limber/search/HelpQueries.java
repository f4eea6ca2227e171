package dev.limber.search;

import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.Synonym;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the queries that show the help page first: the words of each synonym whose first page it is. */
final class HelpQueries {
    private static final int TELLING = 3;

    private final Guide guide;
    private final Analyser analyser;

    HelpQueries(Guide guide, Analyser analyser) {
        this.guide = guide;
        this.analyser = analyser;
    }

    /** Returns the number of the help page and the terms of each phrase; empty for a guide without a help page. */
    List<Object> write() {
        int page = guide.settings().safety().help().map(this::number).orElse(-1);
        if (page < 0) {
            return List.of();
        }
        String slug = guide.pages().get(page).slug().value();
        Set<String> phrases = new LinkedHashSet<>();
        for (Synonym synonym : guide.synonyms()) {
            if (!synonym.pages().isEmpty() && synonym.pages().get(0).value().equals(slug)) {
                synonym.say().forEach(say -> phrases.add(phrase(say)));
                phrases.add(phrase(synonym.also()));
            }
        }
        return List.of(page, new ArrayList<>(phrases));
    }

    private int number(GuideSettings.Help help) {
        return guide.bySlug(help.page().value()).map(guide.pages()::indexOf).orElse(-1);
    }

    /** Returns the words without stop words, or all of them if too few remain. */
    private String phrase(String say) {
        List<String> all = analyser.words(say);
        List<String> content = analyser.content(say);
        boolean tells = content.size() > 1 && String.join("", content).length() > TELLING;
        return String.join(
                " ", (tells ? content : all).stream().map(analyser::term).toList());
    }
}
