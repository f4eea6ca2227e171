package dev.limber.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the ids of the parts of one page, such as headings and terms: lower-case words and hyphens, each once, and none
 * that a template, a drawing, a footnote or a chart has.
 */
public final class PartIds {
    /** The ids in the templates of pages that show text of a guide. */
    private static final Set<String> RESERVED = Set.of(
            "adapt",
            "ask-first",
            "check",
            "emergency",
            "main",
            "moves",
            "no-note",
            "p-hands-and-knees",
            "p-in-bed",
            "p-in-water",
            "p-kneeling",
            "p-lying-on-back",
            "p-lying-on-front",
            "p-lying-on-side",
            "p-mixed",
            "p-sitting",
            "p-standing",
            "pain-rule",
            "profile-words",
            "q",
            "sources",
            "stop");

    /** The ids of figures and of their parts. */
    private static final Pattern LIKE_A_DRAWING = Pattern.compile("[fpw]\\d+[a-z]?|b-[a-z]{2}");

    /** The ids of footnotes and of charts, whose names are the guide's: no number at the end makes another of them. */
    private static final Pattern LIKE_A_FOOTNOTE_OR_CHART = Pattern.compile("fn(ref)?(-.*)?|chart-.+");

    private static final String DROPPED = "'\u2019\u02BC";
    private static final Map<Integer, String> FOLDED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"));

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The id of the next part with this title. */
    public String idOf(String title) {
        String words = words(title);
        boolean alike = LIKE_A_FOOTNOTE_OR_CHART.matcher(words).matches();
        String base = words.isEmpty() ? "section" : alike ? "section-" + words : words;
        String id = base;
        while (RESERVED.contains(id) || LIKE_A_DRAWING.matcher(id).matches() || !taken.add(id)) {
            id = base + "-" + counts.merge(base, 2, (count, two) -> count + 1);
        }
        return id;
    }

    private static String words(String title) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> DROPPED.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> append(out, c));
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == '-' ? out.substring(0, length - 1) : out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (FOLDED.containsKey(c)) {
            out.append(FOLDED.get(c));
        } else if (Character.isLetterOrDigit(c)) {
            out.appendCodePoint(c);
        } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
            out.append('-');
        }
    }
}
