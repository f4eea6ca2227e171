package dev.limber.check.editorial;

import dev.limber.check.editorial.Sentence.Word;
import dev.limber.diagnostic.Code;
import dev.limber.model.Checks;
import dev.limber.model.Checks.Rule;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports promises of a cure or a result; a phrase that is negated or quoted is no promise. */
final class ClaimCheck {
    private static final int REACH = 4;

    private final Set<String> negations;
    private final List<Pattern> phrases;
    private final Pattern any;

    ClaimCheck(Checks checks, Lexicon lexicon) {
        this.negations = lexicon.words("negations");
        List<String> own = checks.rule(Code.BANNED_CLAIM).map(Rule::words).orElse(List.of());
        List<String> all = Stream.concat(
                        lexicon.lines("phrases").stream(), own.stream().map(Pattern::quote))
                .toList();
        this.phrases = all.stream().map(ClaimCheck::whole).toList();
        this.any = whole(String.join("|", all));
    }

    /** Compiles a phrase to a pattern of whole words. */
    private static Pattern whole(String phrase) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + phrase + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    void check(List<Sentence> sentences, AllowanceFilter filter) {
        if (filter.applies(Code.BANNED_CLAIM)) {
            sentences.stream()
                    .filter(sentence -> any.matcher(sentence.text()).find())
                    .map(Read::of)
                    .forEach(read -> phrases.forEach(phrase -> phrase(read, phrase, filter)));
        }
    }

    /** Caches what is asked about a sentence for each phrase, so that a page full of claims stays fast. */
    private record Read(Sentence sentence, String text, BitSet quoted, List<Integer> wordEnds) {
        static Read of(Sentence sentence) {
            return new Read(
                    sentence,
                    sentence.text(),
                    sentence.quoted(),
                    sentence.words().stream().map(Word::to).toList());
        }

        List<Word> wordsBefore(int place) {
            int found = Collections.binarySearch(wordEnds, place);
            int end = found >= 0 ? found + 1 : -found - 1;
            return sentence.words().subList(Math.max(0, end - REACH), end);
        }
    }

    private void phrase(Read read, Pattern phrase, AllowanceFilter filter) {
        Sentence sentence = read.sentence();
        Matcher matcher = phrase.matcher(sentence.passage().text()).region(sentence.from(), sentence.to());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (!read.quoted().get(matcher.start()) && !isDenied(read.wordsBefore(matcher.start()))) {
                filter.add(new AllowanceFilter.Found(
                        Code.BANNED_CLAIM,
                        sentence.passage().span(matcher.start(), matcher.end()),
                        read.text(),
                        "\"" + matcher.group() + "\" promises more than anyone can know.",
                        "Write what may happen (may ease, can help), or add "
                                + AllowanceFilter.allow(Code.BANNED_CLAIM, read.text())));
            }
        }
    }

    private boolean isDenied(List<Word> before) {
        return before.stream().anyMatch(word -> negations.contains(word.text().replace('\u2019', '\'')));
    }
}
