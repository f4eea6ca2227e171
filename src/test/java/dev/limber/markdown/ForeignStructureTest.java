package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Severity;
import dev.limber.html.HtmlWriter;
import dev.limber.model.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pages written for other tools have the structure that GitHub's Markdown gives them, another implementation being the
 * judge: blocks, words, links, tables and tags. What we do otherwise on purpose is levelled here and in {@link PlainHtml}.
 */
class ForeignStructureTest {
    private static final Path FOLDER = Path.of("src/test/foreign");
    private static final int LEAST_COMPARED = 260;
    private static final MarkdownParser OURS = new MarkdownParser(path -> new CommonMarkTest.EveryAddress());
    private static final Map<String, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void readPages() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".md")).toList()) {
                PAGES.put(FOLDER.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    @Test
    void isThatOfAnotherReader() {
        List<Extension> extensions =
                List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            int bodyStart = page.getValue().indexOf("\n---\n", 3) + 5;
            String title = page.getValue().replaceAll("(?s).*?\ntitle: \"?([^\n\"]*)\"?\n.*", "$1");
            Checked<Body> read = OURS.parse("content/a/b.md", title, page.getValue(), bodyStart);
            if (read.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
                continue;
            }
            compared++;
            String meant = meant(renderer.render(parser.parse(page.getValue().substring(bodyStart))), title);
            String ours = ours(read.value());
            if (!ours.equals(meant)) {
                different.add(page.getKey() + "\n  meant " + meant + "\n  ours  " + ours);
            }
        }
        System.out.printf(
                "Foreign pages with the structure of another reader: %d of %d%n",
                compared - different.size(), compared);
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThanOrEqualTo(LEAST_COMPARED);
    }

    private static String ours(Body body) {
        HtmlWriter writer = new HtmlWriter(new CommonMarkTest.Anywhere(), CommonMarkTest.LABELS);
        Document html = Jsoup.parseBodyFragment(writer.blocks(body.blocks()));
        html.select("summary > b").forEach(Element::unwrap);
        html.select("div.table").forEach(Element::unwrap);
        html.select("span.box").forEach(box -> box.before(box.hasClass("done") ? "[x]" : "[ ]"));
        html.select("span.box").remove();
        return plain(PlainHtml.ofGuide(html.body().html(), CommonMarkTest.ANYWHERE))
                .replaceAll("(\\[[ x]\\])<p>", "<p>$1 ");
    }

    /**
     * An empty head is a cell like all others with us, a heading that repeats the title is left out, and a picture in
     * HTML that stands alone is a paragraph as one in Markdown is.
     */
    private static String meant(String html, String title) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("th").forEach(cell -> cell.tagName(cell.text().isBlank() ? "td" : "th"));
        document.select("body > img").wrap("<p></p>").removeAttr("width");
        Element first = document.select("h1, h2, h3, h4").first();
        if (first != null && first.normalName().equals("h1") && first.text().equals(title)) {
            first.remove();
        }
        return plain(PlainHtml.ofSpecification(document.body().html()));
    }

    /** Blanks around blocks and where a comment stood mean nothing. */
    private static String plain(String html) {
        return html.replaceAll("\\s+", " ").replace("> ", ">").replace(" <", "<");
    }
}
