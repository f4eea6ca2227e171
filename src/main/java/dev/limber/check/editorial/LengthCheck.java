package dev.limber.check.editorial;

import dev.limber.check.editorial.Passage.Kind;
import dev.limber.diagnostic.Code;
import dev.limber.model.Checks.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports long sentences and paragraphs. */
final class LengthCheck {
    private static final int MOST_WORDS = 20;
    private static final int MOST_SENTENCES = 3;

    private LengthCheck() {}

    static void check(List<Sentence> sentences, AllowanceFilter filter) {
        filter.rule(Code.LONG_SENTENCE)
                .ifPresent(rule -> sentences.forEach(sentence -> sentence(sentence, rule, filter)));
        filter.rule(Code.LONG_PARAGRAPH).ifPresent(rule -> {
            Map<Passage, List<Sentence>> paragraphs = sentences.stream()
                    .filter(sentence -> sentence.passage().kind() == Kind.PARAGRAPH)
                    .collect(Collectors.groupingBy(Sentence::passage));
            paragraphs.values().forEach(inside -> paragraph(inside, rule, filter));
        });
    }

    private static void sentence(Sentence sentence, Rule rule, AllowanceFilter filter) {
        int words = sentence.words().size();
        int most = rule.limit(MOST_WORDS);
        if (words > most) {
            filter.add(new AllowanceFilter.Found(
                    Code.LONG_SENTENCE,
                    sentence.span(),
                    sentence.text(),
                    "This sentence has " + words + " words; " + most + " are easier to read.",
                    "Make two of it, or add " + AllowanceFilter.allow(Code.LONG_SENTENCE, sentence.text())));
        }
    }

    private static void paragraph(List<Sentence> sentences, Rule rule, AllowanceFilter filter) {
        int most = rule.limit(MOST_SENTENCES);
        if (sentences.size() > most) {
            Sentence first = sentences.get(most);
            filter.add(new AllowanceFilter.Found(
                    Code.LONG_PARAGRAPH,
                    first.span(),
                    first.passage().text(),
                    "This paragraph has " + sentences.size() + " sentences; " + most + " are easier to read.",
                    "Put an empty line before this sentence."));
        }
    }
}
