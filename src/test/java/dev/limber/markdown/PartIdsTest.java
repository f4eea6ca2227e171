package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Ring;
import dev.limber.model.Block;
import dev.limber.model.PartIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartIdsTest {
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"{]+)\"");

    private static final List<String> WORDS = List.of(
            "Steps",
            "steps",
            "steps-2",
            "2",
            "",
            "fn",
            "fn-1",
            "fnref",
            "!",
            "Über",
            "uber",
            "😀",
            "日本",
            "*a*",
            "section",
            "section-2",
            "section-fn",
            "-",
            "'",
            "x",
            "\u0301",
            "İ",
            "ß",
            "ss",
            "&amp;");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Stop if, stop-if",
                "Don't rush, dont-rush",
                "Don’t rush, dont-rush",
                "Make it easier -- or harder!, make-it-easier-or-harder",
                "Übung für Ärzte, ubung-fur-arzte",
                "Cœur & straße, coeur-strasse",
                "Łódź Ørsted, lodz-orsted",
                "İstanbul, istanbul",
                "½ minute, 1-2-minute",
                "5 × 3, 5-3",
                "日本語 text, 日本語-text",
                "バンド, バンド",
                "ハンド, ハンド",
                "ｶﾞｰｾﾞ, ガーゼ",
                "팔 돌리기, 팔-돌리기",
                "कंधे की कसरत, कंधे-की-कसरत",
                "ยืดไหล่, ยืดไหล่",
                "תַּרְגִּיל, תַּרְגִּיל",
                "Йога для спины, йога-для-спины",
                "❤️ Heart, heart",
                "á̧ 1⃣, a-1",
                "?!, section",
                "fn 1, section-fn-1",
                "fnref-2, section-fnref-2",
                "fnord, fnord"
            })
    void makesWordsAndHyphens(String title, String id) {
        assertThat(new PartIds().idOf(title)).isEqualTo(id);
    }

    /** The templates of pages that show the text of a guide, and what they include. */
    static Stream<Path> templates() throws IOException {
        List<String> withoutText =
                List.of("search.peb", "profile.peb", "diary.peb", "plan.peb", "offline.peb", "forget.peb");
        try (Stream<Path> files = Files.walk(Path.of("theme/templates"))) {
            return files
                    .filter(file -> file.toString().endsWith(".peb"))
                    .filter(file -> !withoutText.contains(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noPartOfAPageGetsAnIdOfItsTemplate(Path template) throws IOException {
        ID.matcher(Files.readString(template))
                .results()
                .map(found -> found.group(1))
                .forEach(id -> assertThat(new PartIds().idOf(id)).as(id).isNotEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "Main, main-2",
        "Q, q-2",
        "Profile words, profile-words-2",
        "P1, p1-2",
        "W12, w12-2",
        "b-fa, b-fa-2",
        "Chart pain, section-chart-pain"
    })
    void idsOfTheFrameAndOfDrawingsAreReserved(String title, String id) {
        assertThat(new PartIds().idOf(title)).isEqualTo(id);
    }

    @Test
    void numbersWhatComesAgain() {
        PartIds ids = new PartIds();
        assertThat(List.of(ids.idOf("A"), ids.idOf("a 2"), ids.idOf("a"), ids.idOf("A!"), ids.idOf("a")))
                .containsExactly("a", "a-2", "a-3", "a-4", "a-5");
    }

    static Stream<Integer> seeds() {
        return Ring.first(60, IntStream.rangeClosed(1, 500).boxed());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesEachHeadingOfAPageItsOwn(int seed) {
        Random random = new Random(seed);
        String page = IntStream.range(0, 30)
                .mapToObj(i -> "## "
                        + random.ints(1 + random.nextInt(3), 0, WORDS.size())
                                .mapToObj(WORDS::get)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
        List<String> ids = Reading.read(page).value().headings().stream()
                .map(Block.Heading::id)
                .toList();
        assertThat(ids).hasSize(30).doesNotHaveDuplicates().allMatch(id -> id.matches("[\\p{L}\\p{M}\\p{N}-]+"));
        assertThat(ids).noneMatch(id -> id.matches("fn(ref)?-[0-9-]+"));
    }
}
