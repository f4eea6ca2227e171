package dev.limber.check.editorial;

import dev.limber.diagnostic.Code;
import dev.limber.model.Checks;
import dev.limber.model.Checks.Rule;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports double negatives, and technical terms that come before their plain words. */
final class ClarityCheck {
    private final List<Pattern> negatives;
    private final Pattern anyNegative;
    private final Optional<Pattern> term;

    ClarityCheck(Guide guide, Lexicon lexicon) {
        this.negatives = lexicon.lines("double-negatives").stream()
                .map(phrase -> whole("(?:" + phrase + ")"))
                .toList();
        this.anyNegative = whole("(?:" + String.join("|", lexicon.lines("double-negatives")) + ")");
        this.term = terms(guide.glossary(), guide.settings().checks());
    }

    private static Pattern whole(String phrase) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + phrase + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    /** Matches a term followed by an explanation in brackets; empty when the guide has no terms. */
    private static Optional<Pattern> terms(List<GlossaryEntry> glossary, Checks checks) {
        Set<String> plain = checks.rule(Code.TERM_FIRST).map(Rule::words).orElse(List.of()).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String any = glossary.stream()
                .flatMap(entry -> Stream.of(List.of(entry.term()), entry.also()).flatMap(Collection::stream))
                .filter(name -> !plain.contains(name.toLowerCase(Locale.ROOT)))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? Optional.empty() : Optional.of(whole("(?:" + any + ") \\([\\p{L} '\u2019-]+\\)"));
    }

    void check(List<Sentence> sentences, AllowanceFilter filter) {
        for (Sentence sentence : sentences) {
            if (filter.applies(Code.DOUBLE_NEGATIVE)
                    && anyNegative.matcher(sentence.text()).find()) {
                negatives.forEach(phrase -> find(sentence, phrase)
                        .ifPresent(found -> filter.add(new AllowanceFilter.Found(
                                Code.DOUBLE_NEGATIVE,
                                sentence.passage().span(found.start(), found.end()),
                                sentence.text(),
                                "\"" + found.group() + "\" says no twice, which is hard to follow.",
                                "Say what is so, or what to do."))));
            }
            if (filter.applies(Code.TERM_FIRST) && sentence.text().contains("(")) {
                term.flatMap(phrase -> find(sentence, phrase))
                        .ifPresent(found -> filter.add(new AllowanceFilter.Found(
                                Code.TERM_FIRST,
                                sentence.passage().span(found.start(), found.end()),
                                sentence.text(),
                                "\"" + found.group() + "\" has the hard word first.",
                                "Put the plain words first and the term in brackets.")));
            }
        }
    }

    private static Optional<Matcher> find(Sentence sentence, Pattern phrase) {
        Matcher found = phrase.matcher(sentence.passage().text()).region(sentence.from(), sentence.to());
        found.useTransparentBounds(true);
        return found.find() && !sentence.isQuoted(found.start()) ? Optional.of(found) : Optional.empty();
    }
}
