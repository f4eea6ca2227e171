package dev.limber.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    /** Every key and value as {@code line:column+length text}, in the order of the file. */
    private static List<String> places(String yaml) {
        Checked<Optional<YamlNode>> read = new YamlReader().read("content/x.yaml", yaml);
        assertThat(read.diagnostics()).isEmpty();
        List<String> places = new ArrayList<>();
        collect(read.value().orElseThrow(), places);
        return places;
    }

    private static void collect(YamlNode node, List<String> places) {
        if (node instanceof Mapping mapping) {
            places.add(place(mapping.span(), "{}"));
            for (Entry entry : mapping.entries()) {
                places.add(place(entry.keySpan(), entry.key() + ":"));
                collect(entry.value(), places);
            }
        } else if (node instanceof Sequence sequence) {
            places.add(place(sequence.span(), "[]"));
            sequence.items().forEach(item -> collect(item, places));
        } else if (node instanceof Scalar scalar) {
            places.add(place(scalar.span(), (scalar.quoted() ? "'" : "") + scalar.text()));
        }
    }

    private static String place(Span span, String text) {
        return span.line() + ":" + span.column() + "+" + span.length() + " " + text.replace("\n", "/");
    }

    @Test
    void knowsWherePlainAndQuotedTextsStand() {
        assertThat(places("title: Bird dog\n\"q\": 'it''s'  # no\n"))
                .containsExactly("1:1+15 {}", "1:1+5 title:", "1:8+8 Bird dog", "2:1+3 q:", "2:6+7 'it's");
    }

    @Test
    void knowsWhereFlowMapsAndNestedListsStand() {
        assertThat(places("d: { a: b, c: [1, \"two\"] }\nl:\n  - x\n  - y: z\n    w:\n      - - v\n"))
                .containsExactly(
                        "1:1+26 {}",
                        "1:1+1 d:",
                        "1:4+23 {}",
                        "1:6+1 a:",
                        "1:9+1 b",
                        "1:12+1 c:",
                        "1:15+10 []",
                        "1:16+1 1",
                        "1:19+5 'two",
                        "2:1+1 l:",
                        "3:3+3 []",
                        "3:5+1 x",
                        "4:5+4 {}",
                        "4:5+1 y:",
                        "4:8+1 z",
                        "5:5+1 w:",
                        "6:7+5 []",
                        "6:9+3 []",
                        "6:11+1 v");
    }

    @Test
    void knowsWhereBlockScalarsStandAndWhatTheySay() {
        assertThat(places("a: |\n  one\n   two\n\nb: >-\n  three\n  four\nc: five\n  six\n"))
                .containsExactly(
                        "1:1+4 {}",
                        "1:1+1 a:",
                        "1:4+1 'one/ two/",
                        "5:1+1 b:",
                        "5:4+2 'three four",
                        "8:1+1 c:",
                        "8:4+4 five six");
    }

    @Test
    void countsColumnsInTextUnitsAfterAnEmoji() {
        assertThat(places("{ \uD83D\uDE42: \uD83D\uDE42b, c: d }\n"))
                .containsExactly("1:1+17 {}", "1:3+2 \uD83D\uDE42:", "1:7+3 \uD83D\uDE42b", "1:12+1 c:", "1:15+1 d");
    }

    @Test
    void readsAnEmojiWhereverItFallsInTheParsersBuffer() {
        for (int before = 1000; before < 1060; before++) {
            String yaml = "# " + "x".repeat(before) + "\n" + "a: \uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\n";
            assertThat(places(yaml)).contains("2:4+6 \uD83D\uDE42\uD83D\uDE42\uD83D\uDE42");
        }
    }

    @Test
    void leavesEveryScalarAsItWasTyped() {
        assertThat(places("[no, 012, 1.10, 1_000, null, ~, true, 2026-11-22, 0x1F, 1e3]").stream()
                        .map(place -> place.substring(place.indexOf(' ') + 1)))
                .containsExactly("[]", "no", "012", "1.10", "1_000", "null", "~", "true", "2026-11-22", "0x1F", "1e3");
    }

    @Test
    void tellsAnEmptyValueFromAnEmptyQuotedText() {
        Mapping root = (Mapping)
                new YamlReader().read("content/x.yaml", "a:\nb: \"\"\n").value().orElseThrow();
        assertThat(((Scalar) root.value("a").orElseThrow()).absent()).isTrue();
        assertThat(((Scalar) root.value("b").orElseThrow()).absent()).isFalse();
        assertThat(root.value("a").orElseThrow().span()).isEqualTo(new Span("content/x.yaml", 1, 3, 1));
    }

    @Test
    void readsAFileWithoutAnyDocumentAsAnEmptyScalar() {
        assertThat(places("# only a comment\n")).containsExactly("1:1+1 ");
        assertThat(places("")).containsExactly("1:1+1 ");
    }

    /** The lines are parted by {@code ;} so that the table stays readable. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            title: "Bird dog;summary: "Reach."   | 1:8 | unclosed-quote | Close it with " at the end of the text.
            title: "Bird dog;summary: Reach      | 1:8 | unclosed-quote | Close it with " at the end of the text.
            a: b;title: 'Bird;c: d;e: f'         | 2:8 | unclosed-quote | Close it with ' at the end of the text.
            a: "x;  y";b: "open;c: [d, "e"]      | 3:4 | unclosed-quote | Close it with " at the end of the text.
            a: [x, "y];b: "z"                    | 1:8 | unclosed-quote | Close it with " at the end of the text.
            a: { how: "Keep still. };b: c        | 1:11 | unclosed-quote | Close it with " at the end of the text.
            a: >;  he said "no;b: "open          | 3:4 | unclosed-quote | Close it with " at the end of the text.
            a: don't # "x;b: 'open               | 2:4 | unclosed-quote | Close it with ' at the end of the text.
            a: 'Child's pose'                    | 1:11 | yaml-syntax | Put the whole text in double quotes, or write '' for an apostrophe.
            a: "He said "no" to me"              | 1:14 | yaml-syntax | Write \\" for a quote inside the text.
            summary: Note: it hurts              | 1:14 | yaml-syntax | Put the text in quotes: summary: "Note: it hurts"
            a: b;  c: d                          | 2:4 | yaml-syntax | Indent it by as many spaces as the key above, or put the text above in quotes.
            a:;\tb: c                            | 2:1 | yaml-syntax | Use spaces, two for each level.
            a: [b, c;d: e                        | 1:4 | yaml-syntax | Close it with ].
            a: {b: c;d: e                        | 1:4 | yaml-syntax | Close it with }.
            a: [b, "c" d]                        | 1:12 | yaml-syntax | Put a text with commas in quotes.
            a: b;xyz                             | 2:1 | yaml-syntax | Write "key: value", or indent the line when it continues the text above.
            a: @b                                | 1:4 | yaml-syntax | Put the text in quotes: a: "@b"
            a: %b                                | 1:4 | yaml-syntax | Put the text in quotes: a: "%b"
            a: "b \\q"                           | 1:7 | yaml-syntax | Write \\\\ for a backslash, or use single quotes.
            a: - b                               | 1:4 | yaml-syntax | Write [a, b], or begin a line with "- ".
            - a;b: c                             | 2:1 | yaml-syntax | Indent it by as many spaces as its neighbours.
            a: b;---;c: d                        | 3:1 | yaml-syntax | Keep one document: delete the line --- above.
            a: !!str b                           | 1:4 | yaml-syntax | Delete it, or put the text in quotes.
            ? [x];: c                            | 1:4 | yaml-syntax | Write "key: value".
            a: b\u0007c                          | 1:5 | yaml-syntax | Delete it.
            a: &x b;c: *x                        | 1:4 | yaml-alias | Delete it, or put the text in quotes.
            a:;  - [b, *x]                       | 2:9 | yaml-alias | Write the value out, or quote it.
            a: &x {b: c}                         | 1:4 | yaml-alias | Delete it, or put the text in quotes.
            a: b;c: d;a: e                       | 3:1 | duplicate-key | Keep one of the two.
            a: {b: c, b: d}                      | 1:11 | duplicate-key | Keep one of the two.
            """)
    void saysWhereAMistakeIsAndHowToMendIt(String yaml, String place, String code, String hint) {
        String text = yaml.replace(';', '\n').replace("\\t", "\t").replace("\\\\", "\\") + "\n";
        List<Diagnostic> found = new YamlReader().read("content/x.yaml", text).diagnostics();
        assertThat(found)
                .extracting(d -> d.span().line() + ":" + d.span().column() + " "
                        + d.code().word() + " " + d.hint())
                .containsExactly(place + " " + code + " " + hint);
    }

    /** The parser repeats the line in its message; found by fuzzing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown escape character",
                "mapping values are not allowed",
                "expected ',' or '",
                "but found '<scalar>'",
                "found character '%' that cannot start any token",
                "could not find expected ':'",
                "a \\t(TAB)",
            })
    void isNotFooledByTextThatSoundsLikeTheParser(String words) {
        Checked<Optional<YamlNode>> read = new YamlReader().read("content/x.yaml", "]" + words + "[");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::span, Diagnostic::message)
                .containsExactly(tuple(new Span("content/x.yaml", 1, 1, 1), "YAML cannot be read here"));
    }

    @Test
    void namesBothPlacesOfADoubledKey() {
        assertThat(new YamlReader().read("content/x.yaml", "a: b\nc: d\na: e\n").diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the key \"a\" stands at 1:1 already");
    }

    @Test
    void refusesWhatIsNestedTooDeepAtTheBracketThatGoesTooFar() {
        assertThat(new YamlReader()
                        .read("content/x.yaml", "[".repeat(20) + "]".repeat(20))
                        .diagnostics())
                .isEmpty();
        assertThat(new YamlReader().read("content/x.yaml", "[".repeat(60_000)).diagnostics())
                .extracting(d -> d.span().column() + " " + d.code().word())
                .containsExactly("21 too-deep");
    }

    @Test
    void countsKeysAndValues() {
        String full = "[" + "a, ".repeat(16_382) + "]";
        assertThat(new YamlReader().read("content/x.yaml", full).diagnostics()).isEmpty();
        assertThat(new YamlReader()
                        .read("content/x.yaml", "[" + "a, ".repeat(16_384) + "]")
                        .diagnostics())
                .extracting(d -> d.span().column() + " " + d.code().word())
                .containsExactly("49151 too-large");
        assertThat(new FrontMatterReader()
                        .read("content/x.md", "---\na: [" + "b, ".repeat(2_100) + "]\n---\n")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TOO_LARGE);
    }

    @Test
    @Timeout(600)
    void readsHostileFilesUpToTheLimit() {
        int size = 512 * 1024;
        List<String> hostile = List.of(
                "[" + "a, ".repeat(size / 3 - 1) + "a]",
                "[" + "\uD83D\uDE42, ".repeat(size / 6 - 1) + "a]",
                "a: [" + " ".repeat(size - 10) + "\n",
                "a: b: " + "- \"".repeat(size / 3 - 4),
                "-".repeat(size - 10) + "\n\ta",
                "a: \"" + "x\n".repeat(size / 2 - 4),
                "a: b: " + "x".repeat(size - 10),
                "a: [" + "\"a\",".repeat(16_000) + "]\nb: c: " + "\"x\" ".repeat(100_000));
        for (String text : hostile) {
            assertThat(new YamlReader().read("content/x.yaml", text).diagnostics())
                    .allSatisfy(d -> {
                        assertThat(d.message()).doesNotContain("bytes long");
                        assertThat(d.hint().length()).isLessThan(300);
                    });
        }
    }
}
