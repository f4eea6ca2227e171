package dev.limber.view;

import dev.limber.html.Html;
import dev.limber.model.GeneratedPage;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the structured data (JSON-LD, schema.org) of lists: sections and the glossary. */
final class ListJsonLd {
    private final Guide guide;
    private final Graph graph;

    ListJsonLd(PageContext context) {
        this.guide = context.guide();
        this.graph = new Graph(context.baseUrl());
    }

    /** A section: its pages in their order. */
    Html section(String folder, String title, List<PageRef> crumbs) {
        List<PageRef> pages = guide.section(folder).stream()
                .map(page -> new PageRef(page.info().title(), page.info().output()))
                .toList();
        Map<String, Object> list = graph.list("ItemList", pages);
        list.put("name", title);
        return Graph.text(List.of(list, crumbs(crumbs, title, folder + "/" + FrameMaker.HOME)));
    }

    /** The glossary: a set of terms, each with its own address. */
    Html glossary(String title, List<PageRef> crumbs) {
        String output = GeneratedPage.GLOSSARY.output();
        Map<String, Object> set = Graph.named("DefinedTermSet", title);
        graph.url(output).ifPresent(url -> set.put("url", url));
        set.put("inLanguage", guide.settings().language());
        set.put(
                "hasDefinedTerm",
                guide.glossary().stream().map(entry -> term(entry, title)).toList());
        return Graph.text(List.of(set, crumbs(crumbs, title, output)));
    }

    private Map<String, Object> term(GlossaryEntry entry, String set) {
        String output = GeneratedPage.GLOSSARY.output();
        Map<String, Object> term = Graph.named("DefinedTerm", entry.term());
        term.put("description", entry.means());
        if (!entry.also().isEmpty()) {
            term.put("alternateName", entry.also());
        }
        graph.url(output).ifPresent(url -> term.put("url", url + "#" + entry.id()));
        term.put(
                "inDefinedTermSet",
                graph.url(output).<Object>map(url -> url).orElseGet(() -> Graph.named("DefinedTermSet", set)));
        return term;
    }

    private Map<String, Object> crumbs(List<PageRef> above, String title, String output) {
        List<PageRef> path = new ArrayList<>(above);
        path.add(new PageRef(title, output));
        return graph.list("BreadcrumbList", path);
    }

    /** Describes the site as a whole, for the home page. */
    static Map<String, Object> site(Guide guide, Graph graph) {
        GuideSettings settings = guide.settings();
        Map<String, Object> site = Graph.named("WebSite", settings.title());
        if (!settings.tagline().isBlank()) {
            site.put("description", settings.tagline());
        }
        site.put("inLanguage", settings.language());
        graph.url(FrameMaker.HOME).ifPresent(url -> site.put("url", url));
        return site;
    }
}
