package dev.limber.export.site;

import dev.limber.diagnostic.Span;
import dev.limber.model.PageInfo;
import java.util.ArrayList;
import java.util.List;

/** Leaves the comments out of the Markdown of a page: they are notes among editors. */
final class Uncommented {
    /** Stands for a line of which a comment was all, so that the lines keep their numbers. */
    private static final String GONE = "\0";

    private Uncommented() {}

    /** The lines of the file without what stands in comments; as many as before. */
    static List<String> lines(PageInfo page) {
        List<String> lines = new ArrayList<>(List.of(page.file().markdown().split("\n", -1)));
        List<Span> comments = page.body().comments().stream().sorted().toList();
        for (int i = comments.size() - 1; i >= 0; i--) {
            Span comment = comments.get(i);
            lines.set(comment.line() - 1, without(comment, lines.get(comment.line() - 1)));
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
