package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of any name are found in the site: their addresses are encoded, and old addresses are not advertised. */
class AddressesOfFilesTest {
    private static final String SHAPE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>\n";

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void beginGuide() {
        guide = GuideRun.at(folder)
                .write("content/guide.yaml", "title: Boats\nlanguage: en-GB\nbase-url: https://example.org/boats/\n")
                .write("content/index.md", "---\ntitle: Boats\nsummary: Small boats.\n---\nHello.\n");
    }

    private void page(String text) {
        guide.write("content/care/oars.md", "---\ntitle: Oars\nsummary: Long oars.\naliases: [sculls]\n---\n" + text);
    }

    private List<String> sources() {
        assertThat(guide.run("build", "--strict").err()).isEmpty();
        return Jsoup.parse(guide.page("care/oars.html")).select("main img").eachAttr("src");
    }

    @Test
    void namesArePercentEncoded() {
        for (String name : List.of("wide oar.svg", "80% dry.svg", "oar%2e.svg", "oar #2;+.svg", "Ruder für See.svg")) {
            guide.write("content/my pictures/" + name, SHAPE);
        }
        page("""
                ![A](../my%20pictures/wide%20oar.svg)
                ![B](../my%20pictures/80%%20dry.svg)
                ![C](../my%20pictures/oar%252e.svg)
                ![D](../my%20pictures/oar%20%232;+.svg)
                ![E](../my%20pictures/Ruder%20f\u00fcr%20See.svg)
                """);
        assertThat(sources())
                .containsExactly(
                        "../my%20pictures/wide%20oar.svg",
                        "../my%20pictures/80%25%20dry.svg",
                        "../my%20pictures/oar%252e.svg",
                        "../my%20pictures/oar%20%232;+.svg",
                        "../my%20pictures/Ruder%20f%C3%BCr%20See.svg");
    }

    @Test
    void styleSheetsNameFilesByEncodedAddresses() {
        guide.write("theme/icons/wide oar.svg", SHAPE)
                .write(
                        "theme/css/own.css",
                        ".a{background:url(\"../icons/wide oar.svg\")}.b{background:"
                                + "url(../icons/wide%20oar.svg)}");
        page("Text.");
        sources();
        String sheet = guide.site().keySet().stream()
                .filter(path -> path.matches("assets/site\\.[0-9a-f]+\\.css"))
                .findFirst()
                .orElseThrow();
        assertThat(guide.page(sheet))
                .containsPattern("\\.a\\{background:url\\(\"?wide%20oar\\.[0-9a-f]+\\.svg")
                .containsPattern("\\.b\\{background:url\\(\"?wide%20oar\\.[0-9a-f]+\\.svg");
    }

    @Test
    void oldAddressesAreNotInTheSitemap() {
        page("Text.");
        sources();
        assertThat(guide.site()).containsKey("care/sculls.html");
        assertThat(guide.page("sitemap.xml")).contains("boats/care/oars.html<").doesNotContain("sculls");
    }
}
