package dev.limber.check.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts passages into sentences: after a stop, question or exclamation mark with its closing quotes and brackets, when a
 * blank follows and then no small letter. So "2.5", "A&E" and "at 8 a.m. and" stay whole.
 */
final class SentenceSplitter {
    private static final Pattern END =
            Pattern.compile("(?<![.!?])[.!?]++[\"'\u201d\u2019)\\]]*+(?=\\s++[^\\p{Ll}\\s])");

    private final Set<String> neverSplit;

    SentenceSplitter(Lexicon lexicon) {
        this.neverSplit = lexicon.words("never-split");
    }

    List<Sentence> split(Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = END.matcher(passage.text());
        int from = 0;
        while (matcher.find()) {
            if (!isAbbreviation(passage.text(), matcher.end())) {
                add(passage, from, matcher.end(), sentences);
                from = matcher.end();
            }
        }
        add(passage, from, passage.text().length(), sentences);
        return sentences;
    }

    private boolean isAbbreviation(String text, int end) {
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        return neverSplit.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static void add(Passage passage, int start, int end, List<Sentence> sentences) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(passage.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(passage.text().charAt(to - 1))) {
            to--;
        }
        Sentence sentence = Sentence.of(passage, from, to);
        if (from < to && !sentence.words().isEmpty()) {
            sentences.add(sentence);
        }
    }
}
