package dev.limber.check.editorial;

import dev.limber.diagnostic.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a passage, from its first character to its last, with its words. */
record Sentence(Passage passage, int from, int to, List<Word> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019&%.-]*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d|\u2018[^\u2019]*\u2019");

    /** A word, in small letters, and where it stands in the passage. */
    record Word(String text, int from, int to) {}

    String text() {
        return passage.text().substring(from, to);
    }

    Span span() {
        return passage.span(from, to);
    }

    Span span(Word word) {
        return passage.span(word.from(), word.to());
    }

    static Sentence of(Passage passage, int from, int to) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(passage.text()).region(from, to);
        while (matcher.find()) {
            String word = matcher.group().replaceFirst("['\u2019&%.-]+$", "");
            words.add(new Word(word.toLowerCase(Locale.ROOT), matcher.start(), matcher.start() + word.length()));
        }
        return new Sentence(passage, from, to, List.copyOf(words));
    }

    /** Whether a place of the passage is inside quotation marks of this sentence, or in a quotation. */
    boolean isQuoted(int place) {
        return quoted().get(place);
    }

    /** The places of the passage that are inside quotation marks of this sentence, or all in a quotation. */
    BitSet quoted() {
        BitSet quoted = new BitSet();
        if (passage.quoted()) {
            quoted.set(from, to);
        }
        Matcher quotes = QUOTED.matcher(passage.text()).region(from, to);
        while (quotes.find()) {
            quoted.set(quotes.start() + 1, quotes.end());
        }
        return quoted;
    }
}
