package dev.limber;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** The guide that Limber ships with, built strictly and once for all the tests that look at the result. */
public final class ShippedSite {
    private static final BuiltSite SITE = BuiltSite.of(GuideRun::ofShippedGuide);

    private ShippedSite() {}

    public static BuiltSite site() {
        return SITE;
    }

    /** The folder {@code site}, whose path holds a blank, since the folders of readers do. */
    public static Path folder() {
        return SITE.folder();
    }

    /** Every file with its bytes, by path. */
    public static Map<String, byte[]> files() {
        return SITE.files();
    }

    public static String text(String path) {
        return SITE.text(path);
    }

    /** Every HTML file as an independent parser reads it, by path. */
    public static Map<String, Document> pages() {
        return SITE.pages();
    }

    /** The pages of one folder without its index. */
    public static List<String> pagesOf(String section) {
        return pages().keySet().stream()
                .filter(path -> path.startsWith(section + "/") && !path.endsWith("/index.html"))
                .toList();
    }

    /** Pages that nobody is meant to reach by links: the page for lost readers, and those that only send on. */
    public static boolean isBesideTheWay(String path) {
        return SITE.isBesideTheWay(path);
    }
}
