package dev.limber.external;

import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlReader;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the web addresses of a guide with all their places. */
final class Mentions {
    private static final String SOURCES = "content/sources.yaml";

    private final SortedMap<String, List<Span>> places = new TreeMap<>();

    private Mentions() {}

    /** The addresses of sources, and of links in the text of pages. */
    static SortedMap<String, List<Span>> of(Guide guide, SourceTree tree) {
        Mentions mentions = new Mentions();
        tree.file(SOURCES)
                .flatMap(file -> new YamlReader().read(file.path(), file.text()).value())
                .ifPresent(mentions::sources);
        guide.pages().forEach(mentions::page);
        mentions.places.values().forEach(Collections::sort);
        return mentions.places;
    }

    private void sources(YamlNode root) {
        if (root instanceof Mapping sources) {
            sources.entries().forEach(source -> {
                if (source.value() instanceof Mapping keys && keys.value("url").orElse(root) instanceof Scalar url) {
                    add(url.text().strip(), url.span());
                }
            });
        }
    }

    private void page(Page page) {
        Walk.inlines(page.info().body()).stream()
                .flatMap(inline -> inline.link().stream())
                .forEach(link -> link.address().external().ifPresent(to -> add(to.url(), link.addressSpan())));
    }

    private void add(String address, Span place) {
        if (address.startsWith("http:") || address.startsWith("https:")) {
            places.computeIfAbsent(address, key -> new ArrayList<>()).add(place);
        }
    }
}
