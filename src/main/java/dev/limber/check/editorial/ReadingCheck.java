package dev.limber.check.editorial;

import dev.limber.check.editorial.Passage.Kind;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Span;
import dev.limber.model.Checks.Rule;
import dev.limber.model.Guide;
import dev.limber.model.PageInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Computes the SMOG grade: 3 plus the square root of the number of long words in 30 sentences. Headings and items count
 * as sentences; the guide's plain words, glossary terms and the words of the title do not count as long.
 */
final class ReadingCheck {
    private static final int FEWEST_SENTENCES = 30;
    private static final int LONG = 3;
    private static final int LIMIT = 9;
    private static final Pattern GENITIVE = Pattern.compile("['\u2019]s$");

    private final Guide guide;
    private final Syllables syllables;
    private final Set<String> plain = new HashSet<>();
    private final Map<String, Optional<String>> longWords = new HashMap<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    ReadingCheck(Guide guide, Lexicon lexicon) {
        this.guide = guide;
        this.syllables = new Syllables(lexicon);
        guide.settings()
                .checks()
                .rule(Code.HARD_TO_READ)
                .map(Rule::words)
                .ifPresent(words -> words.forEach(this::plain));
        guide.glossary().forEach(entry -> {
            plain(entry.term());
            entry.also().forEach(this::plain);
        });
    }

    private void plain(String phrase) {
        plain.addAll(parts(phrase));
    }

    private static List<String> parts(String phrase) {
        return Arrays.asList(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"));
    }

    /** Adds the readability of a page to the summary. */
    void note(String path, Measure measure) {
        measures.add(measure);
        paths.add(path);
    }

    /** Measures the readability of a page and reports a page that is hard to read. */
    Measure check(PageText text, AllowanceFilter filter) {
        Measure measure = measure(text);
        PageInfo info = text.page().info();
        int limit =
                filter.rule(Code.HARD_TO_READ).map(rule -> rule.limit(LIMIT)).orElse(Integer.MAX_VALUE);
        if (measure.sentences() >= FEWEST_SENTENCES && measure.smog() > limit) {
            filter.add(new AllowanceFilter.Found(
                    Code.HARD_TO_READ,
                    text.raw().key("title"),
                    info.title(),
                    "This page reads at SMOG " + measure.shown() + "; the limit is " + limit + ".",
                    "Long words here: "
                            + String.join(
                                    ", ",
                                    longWords(text).stream()
                                            .distinct()
                                            .sorted()
                                            .limit(12)
                                            .toList()) + "."));
        }
        return measure;
    }

    private Measure measure(PageText text) {
        int sentences =
                (int) text.sentences().stream().filter(ReadingCheck::isBody).count();
        return new Measure(sentences, longWords(text).size());
    }

    private static boolean isBody(Sentence sentence) {
        return sentence.passage().kind() != Kind.VALUE;
    }

    private List<String> longWords(PageText text) {
        Set<String> title = new HashSet<>(parts(text.page().info().title()));
        return text.sentences().stream()
                .filter(ReadingCheck::isBody)
                .flatMap(sentence -> sentence.words().stream())
                .map(word -> longWords.computeIfAbsent(word.text(), this::longWord))
                .flatMap(Optional::stream)
                .filter(word -> !title.containsAll(parts(word)))
                .toList();
    }

    /** The stem of a word that counts as long, unless it is in the title of its page. */
    private Optional<String> longWord(String word) {
        return Optional.of(GENITIVE.matcher(word).replaceFirst(""))
                .filter(stem -> syllables.of(stem) >= LONG && !plain.containsAll(parts(stem)));
    }

    /** Reports the readability of the whole guide and its hardest page, among those with enough sentences. */
    void summary(AllowanceFilter filter) {
        Measure whole = measures.stream().reduce(new Measure(0, 0), Measure::plus);
        int hardest = -1;
        for (int i = 0; i < measures.size(); i++) {
            boolean enough = measures.get(i).sentences() >= FEWEST_SENTENCES;
            if (enough
                    && (hardest < 0
                            || measures.get(i).smog() > measures.get(hardest).smog())) {
                hardest = i;
            }
        }
        String most = hardest < 0
                ? ""
                : "; the hardest page is " + paths.get(hardest) + " at "
                        + measures.get(hardest).shown();
        filter.add(new AllowanceFilter.Found(
                Code.READING_MEASURE,
                Span.startOf("content/guide.yaml"),
                guide.settings().title(),
                "The guide reads at SMOG " + whole.shown() + " (" + whole.sentences() + " sentences)" + most + ".",
                ""));
    }
}
