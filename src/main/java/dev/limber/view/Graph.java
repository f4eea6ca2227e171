package dev.limber.view;

import dev.limber.html.Html;
import dev.limber.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds nodes of schema.org for JSON-LD, with absolute addresses where the base URL is known. */
record Graph(Optional<String> baseUrl) {
    static Map<String, Object> typed(String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        return data;
    }

    static Map<String, Object> named(String type, String name) {
        Map<String, Object> data = typed(type);
        data.put("name", name);
        return data;
    }

    /** Writes the nodes of one page as the text of a script element. */
    static Html text(List<Object> things) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", things);
        return new Html(Json.compact(data));
    }

    Optional<String> url(String output) {
        return baseUrl.map(base -> base + (output.equals(FrameMaker.HOME) ? "" : output));
    }

    /** An ordered list of pages; a breadcrumb is one, too. */
    Map<String, Object> list(String type, List<PageRef> pages) {
        List<Object> items = new ArrayList<>();
        for (PageRef page : pages) {
            Map<String, Object> item = typed("ListItem");
            item.put("position", items.size() + 1);
            item.put("name", page.label());
            url(page.output()).ifPresent(url -> item.put("item", url));
            items.add(item);
        }
        Map<String, Object> list = typed(type);
        list.put("itemListElement", items);
        return list;
    }
}
