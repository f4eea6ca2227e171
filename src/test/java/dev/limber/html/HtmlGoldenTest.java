package dev.limber.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each feature's Markdown and its HTML stand side by side; refresh with {@code -Dgolden.refresh=true}. */
class HtmlGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/html");

    static List<String> features() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        }
    }

    private static String html(String feature) throws IOException {
        return TestPage.html(Files.readString(FOLDER.resolve(feature + ".md")));
    }

    @ParameterizedTest
    @MethodSource("features")
    void writesAsBefore(String feature) throws IOException {
        String html = html(feature);
        Path golden = FOLDER.resolve(feature + ".html");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(golden, html);
        }
        assertThat(html).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("features")
    void isWellFormedWithoutRepair(String feature) throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseFragmentInput(html(feature), new org.jsoup.nodes.Element("body"), "");
        assertThat(parser.getErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("features")
    void hasEachIdOnce(String feature) throws IOException {
        List<String> ids = Jsoup.parse(html(feature)).select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }
}
