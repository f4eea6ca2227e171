package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.model.Body;
import dev.limber.model.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that chokes naive parsers, at two sizes: each ends within 5 seconds, with a body or a diagnostic. */
class PathologicalTest {
    private static final int[] SIZES = {2_000, 100_000};
    private static final Duration LIMIT = Duration.ofSeconds(5);

    static Stream<Arguments> cases() {
        Map<String, IntFunction<String>> cases = new TreeMap<>();
        emphasisAndLinks(cases);
        blocks(cases);
        htmlAndEntities(cases);
        belowTheGuard(cases);
        return cases.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static void emphasisAndLinks(Map<String, IntFunction<String>> cases) {
        cases.put("nested strong emphasis", n -> around("*a **a ", "b", " a** a*", n));
        cases.put("emphasis closers", n -> many("a_ ", n));
        cases.put("emphasis openers", n -> many("_a ", n));
        cases.put("link closers", n -> many("a] ", n));
        cases.put("link openers", n -> many("[a ", n));
        cases.put("mismatched openers and closers", n -> many("*a_ ", n));
        cases.put("multiples of three", n -> "a**b" + many("c* ", n));
        cases.put("link openers, emphasis closers", n -> many("[ a_", n));
        cases.put("brackets and parentheses", n -> many("[ (](", n));
        cases.put("image links", n -> many("![[]()", n));
        cases.put("nested images", n -> many("![![", n));
        cases.put("nested brackets", n -> around("[", "a", "]", n));
        cases.put("unclosed addresses", n -> many("[a](b", n));
        cases.put("unclosed angle addresses", n -> many("[a](<b", n));
        cases.put("address parentheses", n -> "[a](" + many("(", n));
        cases.put("backticks of each length", n -> growing("e", "`", n));
        cases.put("backtick pairs", n -> many("`a``b ", n));
        cases.put("backslashes", n -> "[" + many("\\", n));
        cases.put("escaped letters", n -> "[" + many("\\a", n));
        cases.put("underscores", n -> many("_", n));
        cases.put("strikethrough", n -> many("~~a ", n));
        cases.put("quotes", n -> many("\"'", n));
    }

    private static void blocks(Map<String, IntFunction<String>> cases) {
        cases.put("nested quotes", n -> many("> ", n) + "a");
        cases.put("quoted lines", n -> many("> a\n", n));
        cases.put("lazy lines", n -> "> a\n" + many("a\n", n));
        cases.put("nested bullets", n -> many("- ", n) + "a");
        cases.put("nested numbers", n -> many("1. ", n) + "a");
        cases.put("deeper and deeper lists", n -> stairs("* a\n", n));
        cases.put("deeper and deeper definitions", n -> "a\n" + stairs(": a\n", n));
        cases.put("list with empty lines", n -> "- " + many("\n   x", n));
        cases.put("list items", n -> many("- a\n", n));
        cases.put("definitions", n -> many("t\n: d\n", n));
        cases.put("same headings", n -> many("## a\n", n));
        cases.put("table without cells", n -> "a|b\n-|-\n" + many("|", n));
        cases.put("table of one line", n -> many("|a", n / 3) + "\n" + many("|-", n / 3) + "\n" + many("|b", n / 3));
        cases.put("same footnote", n -> many("[^a]: x\n", n));
        cases.put("footnotes in footnotes", n -> "[^0]\n\n" + numbered("[^%d]: [^%d]\n\n", n));
        cases.put("reference definitions", n -> numbered("[r%d]: /u%d\n", n));
        cases.put("rules", n -> many("* ", n));
        cases.put("fences", n -> many("```\n", n));
        cases.put("tabs", n -> many("\t", n) + "a");
        cases.put("empty lines", n -> many("\n", n));
    }

    private static void htmlAndEntities(Map<String, IntFunction<String>> cases) {
        cases.put("unclosed comments", n -> "</" + many("<!--", n));
        cases.put("long comment", n -> "a <!--" + many("x", n) + "-->");
        cases.put("attributes", n -> "<a" + many(" a", n));
        cases.put("tag with dots", n -> "<" + many("a.", n));
        cases.put("mail address", n -> "<" + many("a.", n) + "@b.c>");
        cases.put("processing instructions", n -> "a " + many("<?", n));
        cases.put("declarations", n -> "a " + many("<!A ", n));
        cases.put("entities", n -> many("&amp;", n));
        cases.put("half entities", n -> many("&#x", n));
        cases.put("NUL", n -> many("a\0b", n));
        cases.put("lone surrogates", n -> many("\uD800", n));
    }

    /** As dense as the guard allows, paragraph after paragraph. */
    private static void belowTheGuard(Map<String, IntFunction<String>> cases) {
        cases.put("dense emphasis", n -> many("_a ".repeat(1_900) + "\n\n", n));
        cases.put("dense links", n -> many("[a ".repeat(1_900) + "\n\n", n));
        cases.put("dense triples", n -> many("a**b" + "c* ".repeat(1_900) + "\n\n", n));
        cases.put("dense brackets", n -> many("[ (](".repeat(600) + "\n\n", n));
        cases.put("deep quotes", n -> many("> ".repeat(100) + "a\n", n));
        cases.put("deep bullets", n -> many("- ".repeat(95) + "a\n\n", n));
        cases.put("no list", n -> "x\n" + many("2. [a *b `\n", n));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsInTime(String name, IntFunction<String> input) {
        for (int size : SIZES) {
            String text = input.apply(size);
            Instant start = Instant.now();
            Checked<Body> checked = Reading.read(text);
            assertThat(Duration.between(start, Instant.now()))
                    .as(size + " characters")
                    .isLessThan(LIMIT);
            boolean hasText = !PlainText.ofBlocks(checked.value().blocks()).isBlank();
            assertThat(hasText || !checked.diagnostics().isEmpty() || text.isBlank() || SILENT.contains(name))
                    .as("says something about " + size + " characters")
                    .isTrue();
        }
    }

    /** Shown without words: rules, empty code, footnotes and addresses nobody uses. */
    private static final Set<String> SILENT = Set.of("rules", "underscores", "fences", "reference definitions");

    private static String many(String unit, int size) {
        return unit.repeat(Math.max(1, size / unit.length()));
    }

    private static String around(String before, String middle, String after, int size) {
        int times = size / (before.length() + after.length());
        return before.repeat(times) + middle + after.repeat(times);
    }

    private static String growing(String lead, String unit, int size) {
        return IntStream.range(0, (int) StrictMath.sqrt(2.0 * size))
                .mapToObj(i -> lead + unit.repeat(i))
                .collect(Collectors.joining());
    }

    private static String stairs(String line, int size) {
        return IntStream.range(0, (int) StrictMath.sqrt(size))
                .mapToObj(i -> "  ".repeat(i) + line)
                .collect(Collectors.joining());
    }

    private static String numbered(String format, int size) {
        return IntStream.range(0, size / 16)
                .mapToObj(i -> String.format(Locale.ROOT, format, i, i + 1))
                .collect(Collectors.joining());
    }
}
