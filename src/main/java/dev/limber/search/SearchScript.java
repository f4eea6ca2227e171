package dev.limber.search;

import dev.limber.json.Json;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import dev.limber.model.Synonym;
import dev.limber.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the search data of a small guide: {@code limberSearch({pages:[[title, address, kind, other words, summary]…],
 * synonyms:[[what people type, term, page numbers]…]})}. A script and not JSON, since a browser reads no JSON from
 * disk.
 */
public final class SearchScript {
    private final Guide guide;
    private final Map<String, Integer> numbers = new TreeMap<>();
    /** How often each heading stands in the guide: one that many pages share tells none of them from the others. */
    private final Map<String, Integer> headings = new TreeMap<>();

    public SearchScript(Guide guide) {
        this.guide = guide;
    }

    /** The script; the kind of a page is its folder. */
    public String write() {
        List<Page> pages = guide.pages();
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(pages.get(i).slug().value(), i);
            headings(pages.get(i)).forEach(heading -> headings.merge(heading, 1, Integer::sum));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pages", pages.stream().map(this::row).toList());
        data.put("synonyms", guide.synonyms().stream().map(this::row).toList());
        return "limberSearch(" + Json.compact(data) + ");\n";
    }

    private List<Object> row(Page page) {
        return List.of(
                page.info().title(),
                page.info().output(),
                page.info().section(),
                String.join(" ", otherWords(page)),
                page.info().summary());
    }

    private Set<String> otherWords(Page page) {
        Set<String> words = new LinkedHashSet<>(page.info().alsoCalled());
        if (page instanceof Page.Exercise exercise) {
            label(words, Vocabulary.Group.KINDS, List.of(exercise.kind()));
            label(words, Vocabulary.Group.AREAS, exercise.areas());
            label(words, Vocabulary.Group.POSITIONS, List.of(exercise.position()));
            label(words, Vocabulary.Group.POSITIONS, exercise.otherPositions());
            label(words, Vocabulary.Group.EQUIPMENT, exercise.equipment());
        }
        headings(page).filter(heading -> headings.get(heading) == 1).forEach(words::add);
        return words;
    }

    private static Stream<String> headings(Page page) {
        return page instanceof Page.Exercise
                ? Stream.empty()
                : page.info().body().headings().stream().map(heading -> PlainText.of(heading.content()));
    }

    private void label(Set<String> words, Vocabulary.Group group, List<Located<String>> keys) {
        keys.forEach(key -> words.add(guide.vocabulary().label(group, key.value())));
    }

    private List<Object> row(Synonym synonym) {
        List<Integer> pages = new ArrayList<>();
        for (Located<String> slug : synonym.pages()) {
            Integer number = numbers.get(slug.value());
            if (number != null) {
                pages.add(number);
            }
        }
        return List.of(synonym.say(), synonym.also(), pages);
    }
}
