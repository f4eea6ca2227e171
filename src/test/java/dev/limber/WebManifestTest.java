package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The manifest with which a browser installs the guide. */
class WebManifestTest {
    private static final String MANIFEST = "manifest.webmanifest";

    @Test
    void everyPageLinksItWhereverItLies() {
        ShippedSite.pages().forEach((path, page) -> {
            Element link = page.selectFirst("head > link[rel=manifest]");
            if (!ShippedSite.isBesideTheWay(path)) {
                assertThat(link).as(path).isNotNull();
                assertThat(Path.of(path)
                                .resolveSibling(link.attr("href"))
                                .normalize()
                                .toString())
                        .as(path)
                        .isEqualTo(MANIFEST);
            }
        });
    }

    @Test
    void itNamesTheGuideAndStartsInItsOwnFolder() {
        JsonNode manifest = manifest();
        assertThat(Map.of(
                        "name", manifest.get("name").asString(),
                        "lang", manifest.get("lang").asString(),
                        "dir", manifest.get("dir").asString(),
                        "start", manifest.get("start_url").asString(),
                        "scope", manifest.get("scope").asString(),
                        "display", manifest.get("display").asString()))
                .isEqualTo(Map.of(
                        "name", "Easeback",
                        "lang", "en-GB",
                        "dir", "ltr",
                        "start", "./",
                        "scope", "./",
                        "display", "standalone"));
        assertThat(ShippedSite.text("index.html"))
                .contains("content=\"" + manifest.get("theme_color").asString() + "\"");
    }

    @Test
    void iconsAreThereInTheirSizes() {
        assertThat(manifest().get("icons").size()).isEqualTo(4);
        manifest().get("icons").forEach(icon -> {
            String path = icon.get("src").asString();
            byte[] bytes = ShippedSite.files().get(path);
            assertThat(bytes).as(path).isNotNull().hasSizeLessThan(16_000);
            if (path.endsWith(".png")) {
                ByteBuffer png = ByteBuffer.wrap(bytes);
                assertThat(png.getInt(16) + "x" + png.getInt(20))
                        .as(path)
                        .isEqualTo(icon.get("sizes").asString());
            }
        });
    }

    private static JsonNode manifest() {
        return new ObjectMapper().readTree(ShippedSite.text(MANIFEST));
    }
}
