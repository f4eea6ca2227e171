package dev.limber.export;

import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sitemap, robots file and feed: what needs to know where the site will stand. */
final class AddressedFiles {
    private static final int FEED_ENTRIES = 30;

    private final Guide guide;
    private final String base;

    AddressedFiles(Guide guide, String base) {
        this.guide = guide;
        this.base = base;
    }

    List<OutputFile> write(List<String> pages) {
        return List.of(
                OutputFile.text("sitemap.xml", sitemap(pages), "sitemap.xml"),
                OutputFile.text(
                        "robots.txt", "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n", "robots.txt"),
                OutputFile.text("feed.xml", feed(), "feed.xml"));
    }

    private String sitemap(List<String> pages) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String page : pages) {
            if (!page.equals("404.html")) {
                out.append("  <url><loc>").append(escape(address(page))).append("</loc>");
                lastChecked(page)
                        .ifPresent(date -> out.append("<lastmod>").append(date).append("</lastmod>"));
                out.append("</url>\n");
            }
        }
        return out.append("</urlset>\n").toString();
    }

    private Optional<LocalDate> lastChecked(String output) {
        return guide.pages().stream()
                .filter(page -> page.info().output().equals(output))
                .findFirst()
                .flatMap(page -> page.info().review().checked());
    }

    /** An Atom feed of the pages by the date on which a person last checked them; no date, no entry. */
    private String feed() {
        List<Page> pages = guide.pages().stream()
                .filter(page -> page.info().review().checked().isPresent())
                .sorted(Comparator.comparing(AddressedFiles::checked)
                        .reversed()
                        .thenComparing(page -> page.info().path()))
                .limit(FEED_ENTRIES)
                .toList();
        String title = escape(guide.settings().title());
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(guide.settings().language())
                .append("\">\n  <title>")
                .append(title)
                .append("</title>\n  <id>")
                .append(escape(base))
                .append("</id>\n  <link rel=\"self\" href=\"")
                .append(escape(base))
                .append("feed.xml\"/>\n");
        out.append("  <author><name>")
                .append(escape(
                        guide.settings().publisher().orElse(guide.settings().title())))
                .append("</name></author>\n");
        pages.stream()
                .findFirst()
                .ifPresent(
                        first -> out.append("  <updated>").append(stamp(first)).append("</updated>\n"));
        pages.forEach(page -> appendEntry(out, page));
        return out.append("</feed>\n").toString();
    }

    private void appendEntry(StringBuilder out, Page page) {
        String url = escape(address(page.info().output()));
        out.append("  <entry>\n    <title>").append(escape(page.info().title()));
        out.append("</title>\n    <id>")
                .append(url)
                .append("</id>\n    <link href=\"")
                .append(url);
        out.append("\"/>\n    <updated>").append(stamp(page)).append("</updated>\n    <summary>");
        out.append(escape(page.info().summary())).append("</summary>\n  </entry>\n");
    }

    private static LocalDate checked(Page page) {
        return page.info().review().checked().orElse(LocalDate.MIN);
    }

    private static String stamp(Page page) {
        return checked(page) + "T00:00:00Z";
    }

    private String address(String output) {
        return base + (output.equals("index.html") ? "" : output);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
