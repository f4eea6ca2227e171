package dev.limber.search;

import dev.limber.model.Guide;
import dev.limber.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the facets with their pages: {@code [[facet, [[key, label]…], the lists of pages]…]}. */
final class FacetLists {
    /** Facets that are groups of the vocabulary, in the order in which they are shown. */
    private static final Map<String, Vocabulary.Group> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("area", Vocabulary.Group.AREAS);
        GROUPS.put("position", Vocabulary.Group.POSITIONS);
        GROUPS.put("equipment", Vocabulary.Group.EQUIPMENT);
        GROUPS.put("kind", Vocabulary.Group.KINDS);
        GROUPS.put("level", Vocabulary.Group.LEVELS);
    }

    private final Guide guide;
    private final List<SearchPage> pages;

    FacetLists(Guide guide, List<SearchPage> pages) {
        this.guide = guide;
        this.pages = pages;
    }

    /** The key of pages that have no value of a facet, such as no equipment. */
    static final String NONE = "none";

    /** Returns the facets that at least one page has. */
    List<Object> write() {
        List<Object> facets = new ArrayList<>();
        GROUPS.forEach((facet, group) -> {
            Map<String, String> labels = new LinkedHashMap<>();
            labels.put(NONE, "");
            guide.vocabulary().terms(group).values().forEach(term -> labels.put(term.key(), term.label()));
            add(facet, labels, facets);
        });
        Map<String, String> minutes = new LinkedHashMap<>();
        MoveFields.MINUTES.forEach(limit -> minutes.put(Integer.toString(limit), ""));
        add("minutes", minutes, facets);
        return facets;
    }

    private void add(String facet, Map<String, String> labels, List<Object> facets) {
        BitWriter bits = new BitWriter();
        List<List<String>> values = new ArrayList<>();
        labels.forEach((key, label) -> {
            Postings list = pagesWith(facet, key);
            if (list.size() > 0) {
                values.add(List.of(key, label));
                bits.postings(list, pages.size(), 0);
            }
        });
        if (!values.isEmpty()) {
            facets.add(List.of(facet, values, bits.base64()));
        }
    }

    private Postings pagesWith(String facet, String key) {
        Postings list = new Postings();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).facets().getOrDefault(facet, java.util.Set.of()).contains(key)) {
                list.add(i, 1);
            }
        }
        return list;
    }
}
