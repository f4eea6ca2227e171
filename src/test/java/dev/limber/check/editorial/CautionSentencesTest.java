package dev.limber.check.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Code;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.model.Checks.Allowance;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.GuideReader;
import dev.limber.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every sentence of the shipped guide that asks for care is listed with the key of its data, or with the reason why it is
 * none. Refresh with {@code -Dgolden.refresh=true}.
 */
class CautionSentencesTest {
    private static final Path LIST = Path.of("src/test/resources/golden/caution-sentences.txt");
    private static final String WORDS = "(?i).*\\b(ask|doctor|GP|midwife|physio|leave out|wait|do not)\\b.*";

    private final SourceTree tree =
            new SourceReader().read(Path.of("content"), Optional.empty()).value();
    private final Guide guide = new GuideReader(
                    new BuildSettings(Optional.empty(), false, 1, LocalDate.of(2026, 11, 30)))
            .read(tree)
            .value();
    private final Lexicon lexicon = Lexicon.of("en-GB");
    private final CautionSentences sentences = new CautionSentences(
            guide.settings().checks().rule(Code.CAUTION_IN_PROSE).orElseThrow(), lexicon);

    @Test
    void everySentenceThatAsksForCareHasItsKeyOrAReason() throws IOException {
        List<String> lines = new ArrayList<>();
        guide.pages().forEach(page -> lines.addAll(lines(page)));
        tree.files().values().stream()
                .filter(file -> file.path().matches("content/(guide|signs|glossary|evidence|changes).yaml"))
                .forEach(file -> lines.addAll(dataLines(file)));
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(LIST, String.join("\n", lines) + "\n");
        }
        assertThat(lines)
                .isEqualTo(Files.readAllLines(LIST))
                .hasSizeGreaterThan(300)
                .noneMatch(line -> line.contains("| ? |"));
    }

    /** The check may look for more than these words, but not for less. */
    @Test
    void noSentenceWithOneOfTheWordsIsMissing() {
        for (Page page : guide.pages()) {
            PageText text = PageText.of(page, new SentenceSplitter(lexicon));
            List<String> listed = sentences.in(text).stream()
                    .map(found -> found.sentence().text())
                    .toList();
            assertThat(text.sentences().stream()
                            .filter(sentence -> sentence.passage().kind() != Passage.Kind.HEADING)
                            .map(Sentence::text)
                            .filter(sentence -> sentence.replace('\n', ' ').matches(WORDS)))
                    .as(page.info().path())
                    .isSubsetOf(listed);
        }
    }

    /** The lines of a data file, whose texts all have a key; what the checks are told is no text of the guide. */
    private static List<String> dataLines(SourceFile file) {
        return file.text()
                .replaceFirst("(?s)\\nchecks:\n.*", "")
                .lines()
                .filter(line -> line.replace("see-a-doctor", "").matches(WORDS)
                        && !line.strip().startsWith("#"))
                .map(line -> file.path().replace("content/", "") + " | data | " + line.strip())
                .toList();
    }

    private List<String> lines(Page page) {
        PageText text = PageText.of(page, new SentenceSplitter(lexicon));
        return sentences.in(text).stream()
                .map(found -> String.join(
                        " | ",
                        page.info().path().replace("content/", ""),
                        key(page, found),
                        found.sentence().text().replaceAll("\\s+", " ")))
                .toList();
    }

    private String key(Page page, CautionSentences.Found found) {
        String slug = page.slug().value();
        if (!found.key().isEmpty()) {
            return found.key();
        } else if (guide.settings().safety().help().orElseThrow().page().value().equals(slug)) {
            return "help.page";
        } else if (guide.settings()
                .safety()
                .painRule()
                .orElseThrow()
                .page()
                .value()
                .equals(slug)) {
            return "pain-rule.page";
        }
        String sentence = found.sentence().text().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        page.info().editorial().allowances().stream(), guide.settings().checks().allowances().stream())
                .filter(allowed -> allowed.check().value().equals(Code.CAUTION_IN_PROSE.word()))
                .filter(allowed -> sentence.contains(allowed.text().orElse("").toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Allowance::because)
                .map(reason -> "none: " + reason)
                .orElse("?");
    }
}
