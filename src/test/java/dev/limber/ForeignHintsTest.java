package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hints about a guide name nothing of the guide that Limber ships with, however many mistakes it has. */
class ForeignHintsTest {
    private static final Pattern KEY = Pattern.compile("(?m)^(\\s*(?:- )?(?:\"?[\\w-]+\"?)):(?: (.*))?$");

    @TempDir
    Path folder;

    /** The keys of the shipped vocabulary and the slugs of shipped pages, but for what the guide has as well. */
    private static Set<String> shippedWords(GuideRun guide) throws IOException {
        Set<String> words = new TreeSet<>();
        String vocabulary = Files.readString(Path.of("content/vocabulary.yaml"));
        YamlNode.Mapping groups = new YamlReader()
                .read("content/vocabulary.yaml", vocabulary)
                .value()
                .flatMap(YamlNode::asMapping)
                .orElseThrow();
        groups.entries()
                .forEach(group ->
                        group.value().asMapping().orElseThrow().entries().forEach(term -> words.add(term.key())));
        try (Stream<Path> pages = Files.walk(Path.of("content"))) {
            pages.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replace(".md", ""))
                    .filter(slug -> slug.contains("-"))
                    .forEach(words::add);
        }
        String own = everything(guide);
        words.removeIf(word -> word.length() < 3 || own.contains(word));
        return words;
    }

    private static String everything(GuideRun guide) throws IOException {
        try (Stream<Path> files = Files.walk(guide.folder())) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file).append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "zzz zzz", "'[zzz, 1]'", "'{ zzz: zzz }'", "12", "…", "2026-99-99"})
    void whateverItsValuesAre(String value) throws IOException {
        GuideRun guide = GuideRun.of("ankles", folder);
        Set<String> shipped = shippedWords(guide);
        assertThat(shipped)
                .contains("lower-back", "hands-and-knees", "bird-dog")
                .hasSizeGreaterThan(50);
        Pattern any = anyOf(shipped);
        for (String file : List.of(
                "content/exercises/calf-stretch.md",
                "content/routines/daily.md",
                "content/conditions/new-ankle.md",
                "content/index.md",
                "content/guide.yaml",
                "content/sources.yaml",
                "content/glossary.yaml",
                "content/evidence.yaml")) {
            String text = guide.read(file);
            int end = file.endsWith(".md") ? text.indexOf("\n---", 3) : text.length();
            String data = text.substring(0, end);
            for (String depth : List.of("", "  ", "    ")) {
                String spoilt = KEY.matcher(data)
                        .replaceAll(key -> key.group(2) != null
                                        && key.group(1).startsWith(depth)
                                        && !key.group(1).startsWith(depth + " ")
                                ? key.group(1) + ": " + value
                                : Matcher.quoteReplacement(key.group()));
                guide.write(file, spoilt + text.substring(end));
                assertNothingShipped(guide, any);
            }
            guide.write(file, (file.endsWith(".md") ? "---\nzzz: 1" : "zzz: 1\n") + text.substring(end));
            assertNothingShipped(guide, any);
            guide.write(file, text);
        }
    }

    @Test
    void namesOfPagesAreThoseThatDataCanHold() {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/advice/third.md", "---\ntitle: Third\nsummary: x\nrelated: [Weiß Bär]\n---\nText.\n");
        assertThat(guide.run("check").err()).contains("hint: Choose from: first, home, second, third.");
    }

    @Test
    void whateverIsInItsText() throws IOException {
        GuideRun guide = GuideRun.of("ankles", folder);
        Pattern any = anyOf(shippedWords(guide));
        guide.write("content/advice/sore.md", """
                ---
                title: Sore
                summary: Words.
                related: [zzz]
                ---
                # Sore

                [a](zzz.md) [b](zzz) [c](/zzz/) [d]() [e](zzz.pdf#page=x) ![f](zzz.png) [g](#zzz) [h](../zzz/y.md#z)
                [i](C:\\\\x.md) [j](javascript:x) [k](../guide.yaml) [[zzz]] <b>x</b> <video src="x"></video> {{ x }} [^1]

                > [!ZZZ]
                > Text.

                ##### Deep

                ::: zzz
                x
                :::
                """);
        guide.write("content/exercises/zzz.figure.yaml", "poses: [ { id: up, text: Up., from: standing } ]\n")
                .write("content/exercises/heel-raise.figure.yaml", "poses: [ { id: up, muscle: zzz }, { id: Ü } ]\n")
                .write("content/Zzz/notes.txt", "x")
                .write("content/evidence.yml", "{")
                .replace("content/vocabulary.yaml", "areas:\n", "areas:\n  ü: { label: Ü }\n")
                .replace("content/exercises/heel-raise.md", "kind:", "aliases: [ü]\nalternative: ü\nkind:");
        assertNothingShipped(guide, any);
    }

    private static Pattern anyOf(Set<String> words) {
        return Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));
    }

    private static void assertNothingShipped(GuideRun guide, Pattern any) {
        String said = guide.run("check").err();
        assertThat(said).contains("hint: ").doesNotContainPattern(any);
    }
}
