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
 * Finds glossary terms in text. Forms of terms are indexed by their first word, the longest first, so that the time
 * does not depend on the number of terms.
 */
record GlossaryTerms(Map<String, List<Form>> byFirstWord) {
    /** A form of a term, in lower case, and the term. */
    record Form(String text, String term) {}

    /** A form found in a text. */
    record Match(int from, int to, String term) {}

    static GlossaryTerms of(List<GlossaryEntry> glossary) {
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
        return new GlossaryTerms(byFirstWord);
    }

    /** The terms of which one of these names is a form. */
    Set<String> termsOf(Collection<String> names) {
        return byFirstWord.values().stream()
                .flatMap(List::stream)
                .filter(form -> names.contains(form.text()))
                .map(Form::term)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The first form at or after an offset whose term is not excluded. */
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
                // The longest form decides: where "disc herniation" is excluded, "disc" in it is not marked.
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

    /** Whether a character belongs to a word; a hyphen does, so that neither half of "press-up" matches. */
    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-');
    }
}
