package dev.limber.check;

import dev.limber.check.Sentence.Word;
import dev.limber.diagnostic.Code;
import dev.limber.model.Checks;
import dev.limber.model.Checks.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing is promised that nobody can keep; what is denied or quoted is no promise. */
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

    /** The phrase as whole words. */
    private static Pattern whole(String phrase) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + phrase + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    void check(List<Sentence> sentences, Report report) {
        if (report.applies(Code.BANNED_CLAIM)) {
            sentences.stream()
                    .filter(sentence -> any.matcher(sentence.text()).find())
                    .forEach(sentence -> phrases.forEach(phrase -> phrase(sentence, phrase, report)));
        }
    }

    private void phrase(Sentence sentence, Pattern phrase, Report report) {
        Matcher matcher = phrase.matcher(sentence.passage().text()).region(sentence.from(), sentence.to());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (!sentence.isQuoted(matcher.start()) && !isDenied(sentence, matcher.start())) {
                report.add(new Report.Found(
                        Code.BANNED_CLAIM,
                        sentence.passage().span(matcher.start(), matcher.end()),
                        sentence.text(),
                        "\"" + matcher.group() + "\" promises more than anyone can know.",
                        "Write what may happen (may ease, can help), or add "
                                + Report.allow(Code.BANNED_CLAIM, sentence.text())));
            }
        }
    }

    private boolean isDenied(Sentence sentence, int place) {
        List<Word> before =
                sentence.words().stream().filter(word -> word.to() <= place).toList();
        return before.subList(Math.max(0, before.size() - REACH), before.size()).stream()
                .anyMatch(word -> negations.contains(word.text().replace('\u2019', '\'')));
    }
}
