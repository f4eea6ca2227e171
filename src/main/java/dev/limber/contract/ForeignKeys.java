package dev.limber.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What keys of pages in other tools are called here, or why there is nothing of the kind. */
final class ForeignKeys {
    private static final Map<String, ForeignKey> KNOWN = new LinkedHashMap<>();

    /** @param here the key that stands for it; empty for none */
    private record ForeignKey(String here, String hint) {}

    static {
        add("summary", "Here it is called \"summary\".", "description subtitle excerpt abstract lead intro");
        add(
                "order",
                "The place of a page in its list is \"order\" here.",
                "weight sidebar_position nav_order menu_order");
        add("author", "Who wrote the page is \"author\" here, one text.", "authors byline contributors");
        add("aliases", "Former slugs of the page go into \"aliases\".", "redirect_from redirect redirects");
        add(
                "",
                "The address comes from the name of the file; a slug that it had before goes into \"aliases\".",
                "slug permalink url id");
        add(
                "checked",
                "When a person last checked the page is \"checked\" here; when the file changed is written nowhere.",
                "lastmod updated last_update last_updated modified reviewed last_reviewed");
        add(
                "",
                "A page has no date here: \"checked\" says when a person last checked it.",
                "date created published_at pubdate publishdate");
        add("draft", "A page that is left out for now has \"draft: true\" here.", "published hidden unlisted private");
        add("also-called", "Other names that people search for go into \"also-called\".", "keywords synonyms");
        add(
                "",
                "There are no tags here: search, the folders and the areas of moves lead to a page. Delete the key.",
                "tags tag categories category topics series");
        add(
                "",
                "The folder and the theme decide what a page looks like. Delete the key.",
                "layout template type toc hide sidebar sidebar_label menu nav_title linktitle image cover icon head"
                        + " hide_table_of_contents pagination_next pagination_prev parent has_children");
    }

    private ForeignKeys() {}

    private static void add(String here, String hint, String keys) {
        for (String key : keys.split(" ")) {
            KNOWN.put(key, new ForeignKey(here, hint));
        }
    }

    private static Optional<ForeignKey> find(String key, List<String> names) {
        boolean page = names.contains("title") && names.contains("summary");
        return Optional.ofNullable(page ? KNOWN.get(key.toLowerCase(Locale.ROOT).replace('-', '_')) : null);
    }

    /** What to do about a key of a page, given the keys that it may have. */
    static Optional<String> hint(String key, List<String> names) {
        return find(key, names).map(ForeignKey::hint);
    }

    /** The key that is meant. */
    static Optional<String> meant(String key, List<String> names) {
        return find(key, names).map(ForeignKey::here).filter(here -> !here.isEmpty());
    }
}
