package dev.limber.check.links;

import dev.limber.model.GeneratedPage;
import dev.limber.model.SiteMap;
import java.util.Optional;

/** Says what a page is made from that a guide has no data for. */
final class MadeFrom {
    private MadeFrom() {}

    /** The hint for the address of such a page; empty for any other. */
    static Optional<String> hint(String path) {
        String file = SiteMap.asFile(path);
        return GeneratedPage.ofWord(file.substring(file.indexOf('/') + 1).replaceFirst("\\.md$", ""))
                .map(MadeFrom::source)
                .map(source -> "That page is made from " + source + ", which this guide does not have.");
    }

    private static String source(GeneratedPage page) {
        return switch (page) {
            case SOURCES -> "sources.yaml";
            case GLOSSARY -> "glossary.yaml";
            case CHANGES -> "changes.yaml";
            case PROFILE -> "pages in conditions";
            case DIARY, PLAN -> "moves";
            case SEARCH, OFFLINE -> "all pages";
            case EXERCISES, ROUTINES, CONDITIONS, ADVICE -> "pages in " + page.word();
        };
    }
}
