package dev.limber.check.editorial;

import dev.limber.check.editorial.Passage.Kind;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Caution;
import dev.limber.model.Checks;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the sentences of a page that read like a caution, and the key of the data that each belongs to: the cautions of
 * moves and steps, stop lines, signs, the section before the first move, and the pages of conditions.
 */
final class CautionSentences {
    /** A word that stands for up to four words of a sentence. */
    private static final String GAP = "*";

    private final Optional<Pattern> phrases;

    CautionSentences(Checks.Rule rule, Lexicon lexicon) {
        List<String> all = rule.words().isEmpty() ? lexicon.lines("caution") : rule.words();
        this.phrases = all.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        all.stream()
                                .map(CautionSentences::pattern)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                        Pattern.CASE_INSENSITIVE));
    }

    /**
     * A sentence that reads like a caution.
     *
     * @param span the phrase that gives it away
     * @param key where its data stands; empty when it is only prose
     */
    record Found(Sentence sentence, Span span, String key) {}

    private static String pattern(String phrase) {
        return Arrays.stream(phrase.strip().split("\\s+"))
                .map(word -> word.equals(GAP)
                        ? "\\S+(?:\\s+\\S+){0,3}?"
                        : word.endsWith(GAP)
                                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                                : Pattern.quote(word))
                .collect(Collectors.joining("\\s+"));
    }

    List<Found> in(PageText text) {
        List<Found> found = new ArrayList<>();
        phrases.ifPresent(pattern -> {
            Keys keys = new Keys(text.page());
            for (Sentence sentence : text.sentences()) {
                Matcher matcher = pattern.matcher(sentence.text());
                if (sentence.passage().kind() != Kind.HEADING && matcher.find()) {
                    int from = sentence.from();
                    found.add(new Found(
                            sentence,
                            sentence.passage().span(from + matcher.start(), from + matcher.end()),
                            keys.of(sentence.passage())));
                }
            }
        });
        return found;
    }

    /** The keys of the data of a page by its texts and lines. */
    private static final class Keys {
        private final String whole;
        private final Map<String, String> hows = new HashMap<>();
        private final Map<Integer, String> lines = new HashMap<>();

        Keys(Page page) {
            this.whole = page instanceof Page.Condition ? "conditions." + page.slug() : "";
            page.exercise().ifPresent(move -> hows("", move.cautions()));
            page.routine().stream()
                    .flatMap(Page.Routine::singles)
                    .flatMap(single -> single.step().stream())
                    .forEach(step -> hows("moves." + step.name() + ".", step.cautions()));
            page.sections()
                    .ifPresent(outline -> Stream.of(Outline.STOP_IF, Outline.BEFORE_YOU_START)
                            .flatMap(key -> outline.section(key).stream())
                            .forEach(section -> section.blocks().forEach(block -> lines(section.key(), block))));
        }

        private void hows(String before, List<Caution> cautions) {
            cautions.stream()
                    .filter(Caution::isOwn)
                    .forEach(caution -> hows.putIfAbsent(
                            caution.how(),
                            before + "cautions." + caution.condition().value()));
        }

        private void lines(String key, Block block) {
            block.eachRun(run -> run.forEach(inline -> lines.put(inline.span().line(), key)));
        }

        String of(Passage passage) {
            String value = passage.kind() == Kind.VALUE ? hows.getOrDefault(passage.text(), "") : "";
            return !whole.isEmpty()
                    ? whole
                    : value.isEmpty() ? lines.getOrDefault(passage.span().line(), "") : value;
        }
    }
}
