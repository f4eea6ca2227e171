package dev.limber.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every sheet, sound or not. The pieces are those that a reader of style sheets trips over. */
class RandomSheetsTest {
    private static final int SHEETS = 4000;
    private static final List<String> PIECES = List.of(
            "a",
            "b",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "/* c */",
            "/**/",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            ";",
            ",",
            ">",
            "+",
            "~",
            "-",
            "--",
            "*",
            "/",
            "!",
            "=",
            "|",
            "&",
            ".",
            "#",
            "%",
            "@",
            "\\",
            "\"",
            "'",
            "<!--",
            "-->",
            "1",
            "2n",
            "-1",
            "+.5",
            "1e3",
            "U+26",
            "--x",
            "--x: ",
            "--y:;",
            "@media ",
            "@layer ",
            "@import ",
            "screen and ",
            "(min-width : 1px)",
            "a:hover",
            "a :hover",
            ":is( ",
            "calc( 1px + 2px )",
            "url(",
            "url( x )",
            "url('x')",
            "\"s\"",
            "'t\\\nu'",
            "!important",
            "color: red;",
            "b : c ",
            "{ d: e; }",
            "é",
            "\\31 ",
            "\ufeff");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tokensAreTheWholeTextAndCompactionChangesNoneThatCounts(long seed) {
        Random random = new Random(seed);
        int shorter = 0;
        for (int i = 0; i < SHEETS; i++) {
            String css = sheet(random);
            List<CssToken> tokens = CssTokenizer.tokens(css);
            assertThat(tokens.stream().map(CssToken::text).collect(Collectors.joining()))
                    .isEqualTo(css);
            String compact = new StyleSheet(css).compact().text();
            assertThat(CssCompactor.meaning(CssTokenizer.tokens(compact)))
                    .as(css)
                    .isEqualTo(CssCompactor.meaning(CssTokenizer.tokens(new StyleSheet(css).text())));
            assertThat(new StyleSheet(compact).compact().text()).as(css).isEqualTo(compact);
            assertThat(new StyleSheet(compact).rules()).as(css).isEqualTo(new StyleSheet(css).rules());
            assertThat(new StyleSheet(css).withAddresses(CssAddress::target).text())
                    .isEqualTo(new StyleSheet(css).text());
            String followed = new StyleSheet(css)
                    .followedBy(List.of(new StyleSheet(".own{b:c}")))
                    .text();
            assertThat(new StyleSheet(followed)
                            .rules().stream().filter(rule -> rule.selectors().contains(".own")))
                    .as(css)
                    .hasSize(1)
                    .allMatch(rule -> rule.within().isEmpty());
            shorter += compact.length() < css.length() ? 1 : 0;
        }
        assertThat(shorter).as("sheets that are sound").isGreaterThan(SHEETS / 20);
    }

    /** Half of them noise, half of them rules with noise inside. */
    private static String sheet(Random random) {
        String noise = pieces(random, 1 + random.nextInt(12));
        return random.nextBoolean()
                ? noise
                : "a " + pieces(random, random.nextInt(3)) + " { b : " + noise + " ; c: " + pieces(random, 2) + " ; }";
    }

    private static String pieces(Random random, int count) {
        return random.ints(count, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }
}
