package dev.limber.check;

import dev.limber.check.Passage.Kind;
import dev.limber.diagnostic.Code;
import dev.limber.model.Checks.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sentences and paragraphs are short. */
final class LengthCheck {
    private static final int MOST_WORDS = 20;
    private static final int MOST_SENTENCES = 3;

    private LengthCheck() {}

    static void check(List<Sentence> sentences, Report report) {
        report.rule(Code.LONG_SENTENCE)
                .ifPresent(rule -> sentences.forEach(sentence -> sentence(sentence, rule, report)));
        report.rule(Code.LONG_PARAGRAPH).ifPresent(rule -> {
            Map<Passage, List<Sentence>> paragraphs = sentences.stream()
                    .filter(sentence -> sentence.passage().kind() == Kind.PARAGRAPH)
                    .collect(Collectors.groupingBy(Sentence::passage));
            paragraphs.values().forEach(inside -> paragraph(inside, rule, report));
        });
    }

    private static void sentence(Sentence sentence, Rule rule, Report report) {
        int words = sentence.words().size();
        int most = rule.limit(MOST_WORDS);
        if (words > most) {
            report.add(new Report.Found(
                    Code.LONG_SENTENCE,
                    sentence.span(),
                    sentence.text(),
                    "This sentence has " + words + " words; " + most + " are easier to read.",
                    "Make two of it, or add " + Report.allow(Code.LONG_SENTENCE, sentence.text())));
        }
    }

    private static void paragraph(List<Sentence> sentences, Rule rule, Report report) {
        int most = rule.limit(MOST_SENTENCES);
        if (sentences.size() > most) {
            Sentence first = sentences.get(most);
            report.add(new Report.Found(
                    Code.LONG_PARAGRAPH,
                    first.span(),
                    first.passage().text(),
                    "This paragraph has " + sentences.size() + " sentences; " + most + " are easier to read.",
                    "Put an empty line before this sentence."));
        }
    }
}
