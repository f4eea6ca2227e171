package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Ring;
import dev.limber.ShippedSite;
import dev.limber.search.JavaTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The client turns words into the same terms as the build, and bears whatever is typed. */
class SearchClientAgreesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/search");
    private static final int CHUNK = 4000;

    @Test
    void everyGoldenWordAndTextHasTheTermOfTheBuild() throws IOException {
        List<String> words = Files.readAllLines(GOLDEN.resolve("words.txt")).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        try (Tab tab = Tab.at(Place.DISK).open("search.html")) {
            for (int from = 0; from < words.size(); from += CHUNK) {
                agrees(tab, String.join(" ", words.subList(from, Math.min(words.size(), from + CHUNK))));
            }
            for (String line : Files.readAllLines(GOLDEN.resolve("texts.txt"))) {
                agrees(tab, line.substring(0, line.indexOf('\t')));
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void everyWordOfTheGuideHasTheTermOfTheBuild() {
        String text =
                ShippedSite.pages().values().stream().map(page -> page.text()).collect(Collectors.joining(" "));
        try (Tab tab = Tab.at(Place.DISK).open("search.html")) {
            agrees(tab, text);
        }
    }

    private static void agrees(Tab tab, String text) {
        assertThat(tab.run("text => window.limberSearch.terms(text)", text)).isEqualTo(JavaTerms.of(text));
    }

    @Test
    void queriesOfAnyKindBringNoException() {
        Random random = new Random(11);
        String signs = "abcdefghijklmnopqrstuvwxyz  '&/?<>%\"\\éß東京🙂0159-_";
        try (Tab tab = Tab.at(Place.DISK).open("search.html")) {
            for (int i = 0; i < Ring.count(150, 1000); i++) {
                String query = random.ints(random.nextInt(20), 0, signs.length())
                        .mapToObj(at -> signs.substring(at, at + 1))
                        .collect(Collectors.joining());
                QuerySet.answers(tab, query);
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
