package dev.limber.output;

import dev.limber.file.OutputFile;
import java.util.Comparator;

/** Orders files so that what a page needs is there before the page, and what lists pages comes after them. */
final class PublishOrder {
    static final Comparator<OutputFile> ASSETS_FIRST =
            Comparator.comparingInt((OutputFile file) -> rank(file.path())).thenComparing(OutputFile::path);

    private PublishOrder() {}

    private static int rank(String path) {
        if (path.startsWith("assets/")) {
            return 0;
        }
        if (path.startsWith("search/") || path.startsWith("data/") || path.equals("sitemap.xml")) {
            return 2;
        }
        return path.endsWith(".html") || path.endsWith(".md") ? 1 : 2;
    }
}
