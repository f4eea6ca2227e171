package dev.limber.export.site;

import dev.limber.file.OutputFile;
import dev.limber.markup.Escape;
import dev.limber.model.Change;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.plan.PaperAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the files that need the site's address: sitemap, robots file and, where changes are recorded, a feed. */
final class AddressedFiles {
    private static final String FEED = "feed.xml";
    private static final int FEED_ENTRIES = 30;

    private final Guide guide;
    private final String base;

    AddressedFiles(Guide guide, String base) {
        this.guide = guide;
        this.base = base;
    }

    List<OutputFile> write(List<String> pages) {
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.text("sitemap.xml", sitemap(pages), "sitemap.xml"));
        files.add(OutputFile.text(
                "robots.txt", "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n", "robots.txt"));
        if (!guide.records().changes().isEmpty()) {
            files.add(OutputFile.text(FEED, feed(), FEED));
        }
        guide.pages()
                .forEach(page -> PaperAddress.of(page, Optional.of(base)).stream()
                        .flatMap(address -> address.code().stream()
                                .map(path -> OutputFile.text(
                                        path,
                                        QrDrawing.of(address.text()),
                                        page.info().path())))
                        .forEach(files::add));
        return files;
    }

    private String sitemap(List<String> pages) {
        Map<String, LocalDate> lastChecked = lastChecked();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        Set<String> unlisted = unlisted();
        for (String page : pages) {
            if (!unlisted.contains(page)) {
                out.append("  <url><loc>").append(Escape.markup(address(page))).append("</loc>");
                Optional.ofNullable(lastChecked.get(page))
                        .ifPresent(date -> out.append("<lastmod>").append(date).append("</lastmod>"));
                out.append("</url>\n");
            }
        }
        return out.append("</urlset>\n").toString();
    }

    /** The pages that say themselves that search engines should not list them: the 404 page and old addresses. */
    private Set<String> unlisted() {
        Set<String> paths = new HashSet<>(Set.of("404.html"));
        guide.pages().forEach(page -> paths.addAll(page.info().formerOutputs()));
        return paths;
    }

    /** The day on which each page was checked last, by output path. */
    private Map<String, LocalDate> lastChecked() {
        Map<String, LocalDate> days = new HashMap<>();
        for (Page page : guide.pages()) {
            page.info()
                    .editorial()
                    .review()
                    .checked()
                    .ifPresent(day -> days.putIfAbsent(page.info().output(), day));
        }
        return days;
    }

    /** An Atom feed of what changed, with the days that people typed. */
    private String feed() {
        List<Change> changes = guide.records().changes();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(Escape.markup(guide.settings().language()))
                .append("\">\n  <title>")
                .append(Escape.markup(guide.settings().title()))
                .append("</title>\n  <id>")
                .append(Escape.markup(base))
                .append("</id>\n  <link href=\"")
                .append(Escape.markup(address(GeneratedPage.CHANGES.output())))
                .append("\"/>\n  <link rel=\"self\" href=\"")
                .append(Escape.markup(address(FEED)))
                .append("\"/>\n  <author><name>")
                .append(Escape.markup(guide.settings()
                        .publication()
                        .publisher()
                        .orElse(guide.settings().title())))
                .append("</name></author>\n  <updated>")
                .append(stamp(changes.get(0)))
                .append("</updated>\n");
        changes.stream().limit(FEED_ENTRIES).forEach(change -> appendEntry(out, change, changes));
        return out.append("</feed>\n").toString();
    }

    private void appendEntry(StringBuilder out, Change change, List<Change> all) {
        String url = Escape.markup(address(GeneratedPage.CHANGES.output()) + "#" + change.id(all));
        out.append("  <entry>\n    <title>").append(Escape.markup(change.text()));
        out.append("</title>\n    <id>").append(url);
        out.append("</id>\n    <link href=\"").append(url);
        out.append("\"/>\n    <updated>").append(stamp(change));
        out.append("</updated>\n  </entry>\n");
    }

    private static String stamp(Change change) {
        return change.date() + "T00:00:00Z";
    }

    private String address(String output) {
        return base + (output.equals("index.html") ? "" : output);
    }
}
