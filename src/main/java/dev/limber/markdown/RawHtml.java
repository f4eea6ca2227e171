package dev.limber.markdown;

import java.util.Locale;
import java.util.Map;

/** Suggests what to write instead of HTML, which pages cannot contain. */
final class RawHtml {
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("br", "End the line with a backslash to break it."),
            Map.entry("b", "Write **bold**."),
            Map.entry("strong", "Write **bold**."),
            Map.entry("i", "Write *emphasis*."),
            Map.entry("em", "Write *emphasis*."),
            Map.entry("del", "Write ~~struck out~~."),
            Map.entry("s", "Write ~~struck out~~."),
            Map.entry("code", "Write `code`."),
            Map.entry("a", "Write [words](page.md)."),
            Map.entry("img", "Write ![what it shows](file.svg)."),
            Map.entry("hr", "Write --- on a line of its own."),
            Map.entry("table", "Write a table with | between the cells."),
            Map.entry("ul", "Write each item on a line that starts with \"- \"."),
            Map.entry("ol", "Write each item on a line that starts with \"1. \"."),
            Map.entry("p", "Leave a blank line between paragraphs."),
            Map.entry("dl", "Write the term, and on the next line \": \" and its meaning."),
            Map.entry("!--", "Delete the comment; a page with draft: true is not published."));

    private RawHtml() {}

    static String hint(String html) {
        return INSTEAD.getOrDefault(
                name(html), "Write it in Markdown, or \\< for the character, or put `code` between backticks.");
    }

    private static String name(String html) {
        if (html.startsWith("<!--")) {
            return "!--";
        }
        int from = html.startsWith("</") ? 2 : 1;
        int to = from;
        while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return to <= from ? "" : html.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
