package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Small pictures as files: one beside each page that is drawn. */
class SmallPicturesTest {
    /** The most bytes of one over the wire. */
    private static final int MOST = 2200;

    static List<String> pictures() {
        return ShippedSite.files().keySet().stream()
                .filter(path -> path.endsWith(".svg") && !path.startsWith("assets/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void everyDrawnPageHasOne(String page) {
        assertThat(pictures()).contains(page + ".svg");
    }

    static Stream<String> drawn() throws java.io.IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files
                    .map(file -> Path.of("content").relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".figure.yaml"))
                    .map(file -> file.replace(".figure.yaml", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void itIsAWholeDocumentThatAsksForNothing(String path) throws Exception {
        assertThat(ShippedSite.files()).containsKey(path.replace(".svg", ".html"));
        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setNamespaceAware(true);
        Document picture = reader.newDocumentBuilder()
                .parse(new ByteArrayInputStream(ShippedSite.files().get(path)));
        assertThat(picture.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        NodeList uses = picture.getElementsByTagName("use");
        for (int i = 0; i < uses.getLength(); i++) {
            String href = uses.item(i).getAttributes().getNamedItem("href").getNodeValue();
            assertThat(ShippedSite.text(path)).startsWith("<svg ").contains("id=\"" + href.substring(1) + "\"");
        }
        assertThat(ShippedSite.text(path)).doesNotContain("url(", "@import", "http:/".repeat(2));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void itIsSmall(String path) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(ShippedSite.text(path).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isLessThan(MOST);
    }
}
