package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each section of {@code diagnostics.md} shows what is wrong and what is right, and both are true: laid into the fixture
 * guide, what is wrong gives this code and nothing else, and what is right does not give it.
 */
class DiagnosticExamplesTest {
    private static final Path DOCUMENT = Path.of("src/docs/diagnostics.md");
    private static final String FIXTURE = "ankles";

    private static final String HOW = """


            Write into the section of "%s" in src/docs/diagnostics.md:

            Wrong, in `content/exercises/calf-stretch.md`:

            ```yaml
            what is wrong
            ```

            Right:

            ```yaml
            what is right
            ```

            What is right stands in this file of src/test/guides/ankles exactly once, and what is wrong takes its place. If it
            does not stand there, both are whole files (front matter is put before the text of a page that has none on either
            side). "Right, in `another file`:" names another; several files may follow each other. A code that no file of a
            guide can give is listed with the reason in this test, and shown in words: "Wrong: ..." and "Right: ...".
            """;

    /** Codes that no text in a file of a guide can give. */
    private static final Map<Code, String> SHOWN_IN_WORDS = Map.ofEntries(
            Map.entry(Code.MISSING_FILE, "it is about a file that is not there"),
            Map.entry(Code.NOT_UTF8, "this document is UTF-8"),
            Map.entry(Code.SYMLINK, "it is about a link of the file system"),
            Map.entry(Code.TOO_LARGE, "the smallest example has 2,000 lines"),
            Map.entry(Code.TOO_DEEP, "it would be too deep in this document, too"),
            Map.entry(Code.TOO_SLOW, "it would take 4 seconds"),
            Map.entry(Code.HARD_TO_READ, "the smallest example has 30 sentences"),
            Map.entry(Code.MISSING_STRING, "what is right has all words of the interface"),
            Map.entry(Code.LANGUAGE_INCOMPLETE, "what is right has all words of doses"),
            Map.entry(Code.PLAIN_SEARCH, "a guide in another language lacks words of doses first"),
            Map.entry(Code.EXTERNAL_GONE, "it takes another host"),
            Map.entry(Code.EXTERNAL_MOVED, "it takes another host"),
            Map.entry(Code.EXTERNAL_BARRED, "it takes another host"),
            Map.entry(Code.EXTERNAL_UNREACHABLE, "it takes another host"),
            Map.entry(Code.EXTERNAL_PRIVATE, "it takes check --external"),
            Map.entry(Code.KEPT_FILE, "it is about a file of the output folder"),
            Map.entry(Code.EDITED_FILE, "it is about a file of the output folder"));

    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^(Wrong|Right)(?:, in `([^`]+)`)?:\n\n```[a-z]*\n(.*?)^```$");
    private static final Pattern FOUND =
            Pattern.compile("(?m)^\\S.*:\\d+:\\d+: (?:error|warning|note)\\[([a-z0-9-]+)]: ");

    private static final String FRONT_MATTER = """
            ---
            title: Rest
            summary: Rest when it hurts.
            author: Ankle editors
            clinical-review: none
            checked: 2026-01-15
            check-again: 2028-01-15
            ---
            """;

    @TempDir
    private static Path untouched;

    /** The codes that are given for the fixture as it is: notes. */
    private static Set<String> ofFixture = Set.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void checkTheFixture() {
        ofFixture = found(GuideRun.of(FIXTURE, untouched));
    }

    /** What a section shows, by file. */
    private record Example(Map<String, String> wrong, Map<String, String> right) {
        static Example of(String section) {
            Example example = new Example(new TreeMap<>(), new TreeMap<>());
            String file = "";
            Matcher block = BLOCK.matcher(section);
            while (block.find()) {
                file = block.group(2) == null ? file : block.group(2);
                Map<String, String> side = block.group(1).equals("Wrong") ? example.wrong : example.right;
                side.put(file, block.group(3).stripTrailing());
            }
            return example;
        }
    }

    static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        for (String part : Files.readString(DOCUMENT).split("(?m)^## (?=[a-z0-9-]+$)")) {
            sections.put(part.split("\n", 2)[0].strip(), part);
        }
        return sections;
    }

    static Stream<String> codes() {
        return Arrays.stream(Code.values())
                .filter(code -> !SHOWN_IN_WORDS.containsKey(code))
                .map(Code::word);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsWrongGivesTheCodeAndWhatIsRightDoesNot(String code) throws IOException {
        Example example = Example.of(sections().getOrDefault(code, ""));
        assertThat(example.wrong).as("an example of what is wrong" + HOW, code).isNotEmpty();
        assertThat(example.right).as("an example of what is right" + HOW, code).isNotEmpty();
        GuideRun mended = guide("right", example, example.right);
        Set<String> right = isFixture(mended, example) ? ofFixture : found(mended);
        Set<String> wrong = found(guide("wrong", example, example.wrong));
        assertThat(right).as("what is right" + HOW, code).doesNotContain(code);
        wrong.removeAll(right);
        assertThat(wrong).as("what is wrong" + HOW, code).containsExactly(code);
    }

    private GuideRun guide(String side, Example example, Map<String, String> texts) {
        GuideRun guide = GuideRun.of(FIXTURE, folder.resolve(side));
        texts.forEach((file, text) -> lay(guide, file, text, example));
        return guide;
    }

    /** Whether what is right is what the fixture says anyway. */
    private static boolean isFixture(GuideRun guide, Example example) {
        GuideRun fixture = GuideRun.at(Path.of("src/test/guides"));
        return example.right.keySet().stream()
                .allMatch(file -> Files.exists(fixture.folder().resolve(inFixture(file)))
                        && guide.read(file).equals(fixture.read(inFixture(file))));
    }

    private static String inFixture(String file) {
        return file.replaceFirst("^content", FIXTURE);
    }

    private static void lay(GuideRun guide, String file, String text, Example example) {
        String right = example.right.getOrDefault(file, "");
        boolean there = Files.exists(guide.folder().resolve(file));
        if (there && !right.isEmpty() && guide.read(file).contains(right + "\n")) {
            guide.replace(file, right + "\n", text + "\n");
        } else {
            List<String> sides = new ArrayList<>(example.wrong.values());
            sides.addAll(example.right.values());
            boolean bare = file.endsWith(".md") && sides.stream().noneMatch(one -> one.startsWith("---\n"));
            guide.write(file, (bare ? FRONT_MATTER : "") + text + "\n");
        }
    }

    private static Set<String> found(GuideRun guide) {
        Set<String> codes = new TreeSet<>();
        Matcher found = FOUND.matcher(guide.run("check").err());
        while (found.find()) {
            codes.add(found.group(1));
        }
        return codes;
    }

    @Test
    void theFixtureItselfIsFreeOfMistakes() {
        assertThat(GuideRun.of(FIXTURE, folder).run("check").diagnostics()).isEmpty();
    }

    @Test
    void whatNoFileCanGiveIsShownInWords() throws IOException {
        Map<String, String> sections = sections();
        SHOWN_IN_WORDS.forEach((code, reason) -> assertThat(sections.getOrDefault(code.word(), ""))
                .as("%s, as %s" + HOW, code, reason, code.word())
                .containsPattern("(?m)^Wrong: \\S")
                .containsPattern("(?m)^Right: \\S")
                .doesNotContainPattern("(?m)^(Wrong|Right)(, in `[^`]+`)?:$"));
    }
}
