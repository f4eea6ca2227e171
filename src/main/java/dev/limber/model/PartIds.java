package dev.limber.model;

import java.util.HashMap;
import java.util.HashSet;
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
            "colours",
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

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The id of the next part with this title. */
    public String idOf(String title) {
        String words = IdText.of(title);
        boolean reserved = LIKE_A_FOOTNOTE_OR_CHART.matcher(words).matches();
        String base = words.isEmpty() ? "section" : reserved ? "section-" + words : words;
        String id = base;
        while (RESERVED.contains(id) || LIKE_A_DRAWING.matcher(id).matches() || !taken.add(id)) {
            id = base + "-" + counts.merge(base, 2, (count, two) -> count + 1);
        }
        return id;
    }
}
