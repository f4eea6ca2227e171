package dev.limber.glossary;

import dev.limber.model.GlossaryEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The forms of all terms by their first word, the longest first, so that a long text is read once however many terms
 * there are.
 */
record TermIndex(Map<String, List<Form>> byFirstWord) {
    /** A form in small letters and the term it stands for. */
    record Form(String text, String term) {}

    /** A form found in a text. */
    record Match(int from, int to, String term) {}

    static TermIndex of(List<GlossaryEntry> glossary) {
        Map<String, List<Form>> byFirstWord = new HashMap<>();
        for (GlossaryEntry entry : glossary) {
            GlossaryLinker.forms(entry)
                    .map(text -> new Form(text, entry.term()))
                    .forEach(form -> byFirstWord
                            .computeIfAbsent(firstWord(form.text(), 0), any -> new ArrayList<>())
                            .add(form));
        }
        byFirstWord
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.<Form>comparingInt(form -> -form.text().length())
                                .thenComparing(Form::text)));
        return new TermIndex(byFirstWord);
    }

    /** The terms of which one of these names is a form. */
    Set<String> termsOf(Collection<String> names) {
        return byFirstWord.values().stream()
                .flatMap(List::stream)
                .filter(form -> names.contains(form.text()))
                .map(Form::term)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The first form in the text from a place on whose term is not among those to leave out. */
    Optional<Match> next(String text, int start, Set<String> leaveOut) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() != text.length()) {
            return Optional.empty();
        }
        for (int from = start; from < text.length(); from++) {
            if (isWord(text, from) && !isWord(text, from - 1)) {
                Optional<Match> match = at(small, from, leaveOut);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Match> at(String small, int from, Set<String> leaveOut) {
        for (Form form : byFirstWord.getOrDefault(firstWord(small, from), List.of())) {
            int to = from + form.text().length();
            if (small.startsWith(form.text(), from) && !isWord(small, to)) {
                // The longest form decides: "disc herniation" already linked does not make "disc" of its first word.
                return leaveOut.contains(form.term())
                        ? Optional.empty()
                        : Optional.of(new Match(from, to, form.term()));
            }
        }
        return Optional.empty();
    }

    private static String firstWord(String text, int from) {
        int end = from;
        while (isWord(text, end)) {
            end++;
        }
        return text.substring(from, end);
    }

    /** A hyphen joins words: neither half of "press-up" is a word of its own. */
    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-');
    }
}
