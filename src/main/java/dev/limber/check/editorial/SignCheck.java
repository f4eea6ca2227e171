package dev.limber.check.editorial;

import dev.limber.check.editorial.Passage.Kind;
import dev.limber.check.editorial.Sentence.Word;
import dev.limber.diagnostic.Code;
import dev.limber.model.GuideSettings.Sign;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reports sentences that tell a sign in words of their own: a third form of it, which may give another answer. A sentence
 * tells a sign when all words of an entry of its {@code words} stand near each other, in any order; a plural does as well.
 */
final class SignCheck {
    /** How many words may pass from the first to the last. */
    private static final int REACH = 8;

    private final List<Told> signs;

    SignCheck(List<Sign> signs) {
        this.signs = signs.stream()
                .map(sign -> new Told(
                        sign,
                        sign.words().stream()
                                .map(words ->
                                        List.of(words.toLowerCase(Locale.ROOT).split("\\s+")))
                                .toList()))
                .toList();
    }

    /** A sign with the words that tell it, entry by entry. */
    private record Told(Sign sign, List<List<String>> entries) {}

    void check(List<Sentence> sentences, AllowanceFilter filter) {
        if (signs.isEmpty() || !filter.applies(Code.HAND_WRITTEN_SIGN)) {
            return;
        }
        sentences.stream()
                .filter(sentence -> sentence.passage().kind() != Kind.HEADING)
                .forEach(sentence -> signs.forEach(sign -> told(sentence, sign, filter)));
    }

    private static void told(Sentence sentence, Told sign, AllowanceFilter filter) {
        sign.entries().stream()
                .flatMap(words -> near(sentence.words(), words).stream())
                .filter(found -> !sentence.isQuoted(found.get(0).from()))
                .findFirst()
                .ifPresent(found -> report(sentence, sign.sign(), found, filter));
    }

    /** The first place of the sentence where these words stand no further apart than may be; from first to last. */
    private static Optional<List<Word>> near(List<Word> all, List<String> wanted) {
        return IntStream.range(0, all.size())
                .filter(i -> wanted.stream().anyMatch(word -> is(all.get(i), word)))
                .mapToObj(i -> all.subList(i, Math.min(all.size(), i + REACH)))
                .filter(words -> wanted.stream().allMatch(word -> words.stream().anyMatch(one -> is(one, word))))
                .findFirst()
                .map(words -> cut(words, wanted));
    }

    private static boolean is(Word word, String wanted) {
        return word.text().equals(wanted) || word.text().equals(wanted + "s");
    }

    /** Leaves out what follows the last of the words that are wanted. */
    private static List<Word> cut(List<Word> words, List<String> wanted) {
        int last = wanted.stream()
                .mapToInt(word -> IntStream.range(0, words.size())
                        .filter(i -> is(words.get(i), word))
                        .findFirst()
                        .orElse(0))
                .max()
                .orElse(0);
        return words.subList(0, last + 1);
    }

    private static void report(Sentence sentence, Sign sign, List<Word> found, AllowanceFilter filter) {
        String key = sign.key().value();
        int from = found.get(0).from();
        int to = found.get(found.size() - 1).to();
        filter.add(new AllowanceFilter.Found(
                Code.HAND_WRITTEN_SIGN,
                sentence.passage().span(from, to),
                sentence.text(),
                "\"" + sentence.passage().text().substring(from, to) + "\" tells the sign " + key + " ("
                        + sign.tier().word() + ") by hand; its words stand in content/signs.yaml alone.",
                "Let an item of a list name it: - {" + key + "}; or, where it is no sign, add "
                        + AllowanceFilter.allow(Code.HAND_WRITTEN_SIGN, sentence.text())));
    }
}
