package dev.limber.check.editorial;

import dev.limber.check.editorial.Sentence.Word;
import dev.limber.diagnostic.Code;
import dev.limber.model.Checks;
import dev.limber.model.Checks.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reports spelled-out numbers before units, filler words and passive voice. */
final class WordingCheck {
    private final PassiveVoice passive;
    private final Set<String> numbers;
    private final Set<String> units;
    private final Set<String> fillers;

    WordingCheck(Checks checks, Lexicon lexicon) {
        this.passive = new PassiveVoice(lexicon);
        this.numbers = lexicon.words("numbers");
        this.units = lexicon.words("units", words(checks, Code.NUMBER_WORD));
        this.fillers = lexicon.words("filler", words(checks, Code.FILLER_WORD));
    }

    private static List<String> words(Checks checks, Code code) {
        return checks.rule(code).map(Rule::words).orElse(List.of());
    }

    void check(List<Sentence> sentences, AllowanceFilter filter) {
        for (Sentence sentence : sentences) {
            if (filter.applies(Code.NUMBER_WORD)) {
                numbers(sentence, filter);
            }
            if (filter.applies(Code.FILLER_WORD)) {
                fillers(sentence, filter);
            }
            if (filter.applies(Code.PASSIVE_VOICE)) {
                passive.find(sentence.words())
                        .filter(found -> !sentence.isQuoted(found.from().from()))
                        .ifPresent(found -> passive(sentence, found, filter));
            }
        }
    }

    private void numbers(Sentence sentence, AllowanceFilter filter) {
        List<Word> words = sentence.words();
        IntStream.range(0, words.size() - 1)
                .filter(i -> numbers.contains(words.get(i).text())
                        && units.contains(words.get(i + 1).text()))
                .mapToObj(words::get)
                .forEach(word -> filter.add(new AllowanceFilter.Found(
                        Code.NUMBER_WORD,
                        sentence.span(word),
                        sentence.text(),
                        "\"" + word.text() + "\" is a number before a unit; figures are easier to find.",
                        "Write it in figures.")));
    }

    private void fillers(Sentence sentence, AllowanceFilter filter) {
        List<Word> found = sentence.words().stream()
                .filter(word -> fillers.contains(word.text()))
                .toList();
        BitSet quoted = found.isEmpty() ? new BitSet() : sentence.quoted();
        found.stream()
                .filter(word -> !quoted.get(word.from()))
                .forEach(word -> filter.add(new AllowanceFilter.Found(
                        Code.FILLER_WORD,
                        sentence.span(word),
                        sentence.text(),
                        "\"" + word.text() + "\" says nothing here.",
                        "Leave it out.")));
    }

    private static void passive(Sentence sentence, PassiveVoice.Found found, AllowanceFilter filter) {
        filter.add(new AllowanceFilter.Found(
                Code.PASSIVE_VOICE,
                sentence.passage().span(found.from().from(), found.to().to()),
                sentence.text(),
                "This may be the passive voice: who does it?",
                "Say who does it, or what to do."));
    }

    /** Finds passives: a form of "be" before a participle, with or without an adverb between them. */
    static final class PassiveVoice {
        /** The first and last word of a passive. */
        record Found(Word from, Word to) {}

        private final Set<String> be;
        private final Set<String> participles;
        private final Set<String> others;
        private final Set<String> between;

        PassiveVoice(Lexicon lexicon) {
            this.be = lexicon.words("be");
            this.participles = lexicon.words("participles");
            this.others = lexicon.words("not-participles");
            this.between = lexicon.words("adverbs");
            between.addAll(lexicon.words("negations"));
        }

        Optional<Found> find(List<Word> words) {
            for (int i = 0; i + 1 < words.size(); i++) {
                if (be.contains(words.get(i).text())) {
                    int next = mayStandBetween(words.get(i + 1).text()) && i + 2 < words.size() ? i + 2 : i + 1;
                    if (isParticiple(words.get(next).text())) {
                        return Optional.of(new Found(words.get(i), words.get(next)));
                    }
                }
            }
            return Optional.empty();
        }

        private boolean mayStandBetween(String word) {
            return word.endsWith("ly") || between.contains(word);
        }

        private boolean isParticiple(String word) {
            return participles.contains(word) || word.endsWith("ed") && !others.contains(word);
        }
    }
}
