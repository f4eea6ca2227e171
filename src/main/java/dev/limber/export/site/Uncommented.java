package dev.limber.export.site;

import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.model.PageInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Leaves the comments out of the Markdown of a page, as they are notes among editors, and writes addresses anew. */
final class Uncommented {
    /** Stands for a line of which a comment was all, so that the lines keep their numbers. */
    private static final String GONE = "\0";

    private Uncommented() {}

    /**
     * The lines of the file without what stands in comments; as many as before.
     *
     * @param addresses addresses to write in the place of others
     */
    static List<String> lines(PageInfo page, Map<Span, String> addresses) {
        List<String> lines = new ArrayList<>(List.of(page.file().markdown().split("\n", -1)));
        Set<Span> fromTheEnd = new TreeSet<>(Comparator.reverseOrder());
        fromTheEnd.addAll(page.body().comments());
        fromTheEnd.addAll(addresses.keySet());
        for (Span span : fromTheEnd) {
            String line = lines.get(span.line() - 1);
            lines.set(
                    span.line() - 1,
                    addresses.containsKey(span)
                            ? new Fix(span, addresses.get(span), true)
                                    .applied(line)
                                    .orElse(line)
                            : without(span, line));
        }
        return lines;
    }

    private static String without(Span comment, String line) {
        int from = comment.column() - 1;
        int to = Math.min(from + comment.length(), line.length());
        String before = line.substring(0, from);
        String after = line.substring(to);
        String rest = before.endsWith(" ") ? before + after.stripLeading() : before + after;
        return rest.replaceAll("[>\\s\0]", "").isEmpty() ? GONE : rest.stripTrailing();
    }

    /** Whether nothing is left of a line, or never was on it. */
    static boolean isBlank(String line) {
        return line.isBlank() || line.equals(GONE);
    }

    /** One text of the lines that are left; of two blank lines around a comment one stays. */
    static String joined(List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean gone = false;
        for (String line : lines) {
            boolean blankAgain = gone && line.isBlank() && (kept.isEmpty() || isBlankOrEnd(kept));
            if (line.equals(GONE)) {
                gone = true;
            } else if (!blankAgain) {
                kept.add(line);
                gone = false;
            }
        }
        return String.join("\n", kept);
    }

    private static boolean isBlankOrEnd(List<String> kept) {
        String last = kept.get(kept.size() - 1);
        return last.isBlank() || last.equals("---");
    }
}
