package dev.limber.output;

import dev.limber.file.OutputFile;
import java.util.Comparator;

/** Sorts files for publishing: assets before the pages that use them, indexes after the pages that they list. */
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
