package dev.limber.export.site;

import dev.limber.diagnostic.Span;
import dev.limber.model.PageInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The lines of the Markdown copy of a page: those of its file without comments, which are notes among editors, and with
 * other addresses where the copy needs them.
 */
final class CopyLines {
    /** Begins a line of which a comment was all, so that the lines keep their numbers; marks of quotes follow. */
    private static final String GONE = "\0";

    /** Keeps apart what the comment kept apart, and says nothing. */
    private static final String SEPARATOR = "<!-- -->";

    private static final Pattern NOTHING = Pattern.compile("[>\\s\0]*");
    private static final Pattern IN_A_LIST = Pattern.compile("[> ]*(([-*+]|\\d{1,9}[.)])(\\s.*)?| {2,}.*|\t.*)");
    private static final Pattern ITEM = Pattern.compile("[> ]*([-*+]|\\d{1,9}[.)])(\\s.*)?");

    private CopyLines() {}

    /**
     * The lines of the file without what stands in comments, and with these addresses; as many as before.
     *
     * @param addresses addresses to write in the place of others
     */
    static List<String> lines(PageInfo page, Map<Span, String> addresses) {
        List<String> lines = new ArrayList<>(List.of(page.file().markdown().split("\n", -1)));
        Map<Integer, SortedSet<Span>> places = new TreeMap<>();
        page.body().comments().forEach(comment -> placesOf(comment, places).add(comment));
        addresses.keySet().forEach(address -> placesOf(address, places).add(address));
        places.forEach((line, spans) -> lines.set(line - 1, changed(lines.get(line - 1), spans, addresses)));
        return lines;
    }

    private static SortedSet<Span> placesOf(Span span, Map<Integer, SortedSet<Span>> places) {
        return places.computeIfAbsent(span.line(), any -> new TreeSet<>());
    }

    /** A line in one pass, however many comments it holds. */
    private static String changed(String line, SortedSet<Span> spans, Map<Span, String> addresses) {
        StringBuilder out = new StringBuilder();
        boolean commented = false;
        int at = 0;
        for (Span span : spans) {
            int from = span.column() - 1;
            if (from < at) {
                continue;
            }
            out.append(line, at, from);
            at = Math.min(from + span.length(), line.length());
            String address = addresses.get(span);
            if (address != null) {
                out.append(address);
                continue;
            }
            commented = true;
            boolean afterBlank = out.length() > 0 && out.charAt(out.length() - 1) == ' ';
            while (afterBlank && at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
        }
        String rest = out.append(line, at, line.length()).toString();
        if (!commented) {
            return rest;
        }
        return NOTHING.matcher(rest).matches() ? GONE + rest : rest.stripTrailing();
    }

    /** The line of an item that names signs in braces, with an item for each of these texts; gone without any. */
    static String listed(String line, List<String> texts) {
        String mark = line.substring(0, Math.max(0, line.indexOf('{')));
        return texts.isEmpty() ? GONE : mark + String.join("\n" + mark, texts);
    }

    /** Whether nothing is left of a line, or never was on it. */
    static boolean isBlank(String line) {
        return line.isBlank() || line.startsWith(GONE);
    }

    /**
     * One text of the lines that are left; of two blank lines around a comment one stays. A comment that stood between two
     * blocks which would else be one leaves a separator.
     */
    static String joined(List<String> lines) {
        List<String> kept = new ArrayList<>();
        String gone = "";
        for (String line : lines) {
            if (line.startsWith(GONE)) {
                gone = gone.isEmpty() ? line : gone;
                continue;
            }
            boolean blankAgain = !gone.isEmpty() && line.isBlank() && (kept.isEmpty() || isBlankOrEnd(kept));
            if (!gone.isEmpty() && keepsApart(kept, line)) {
                kept.add(gone.substring(GONE.length()) + SEPARATOR);
            }
            if (!blankAgain) {
                kept.add(line);
                gone = line.isBlank() ? gone : "";
            }
        }
        return String.join("\n", kept);
    }

    private static boolean keepsApart(List<String> kept, String line) {
        String before = kept.isEmpty() ? "" : kept.get(kept.size() - 1);
        if (line.isBlank() || before.equals("---")) {
            return false;
        }
        return !before.isBlank()
                || ITEM.matcher(line).matches()
                        && IN_A_LIST.matcher(lastText(kept)).matches();
    }

    private static String lastText(List<String> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (!kept.get(i).isBlank()) {
                return kept.get(i);
            }
        }
        return "";
    }

    private static boolean isBlankOrEnd(List<String> kept) {
        String last = kept.get(kept.size() - 1);
        return last.isBlank() || last.equals("---");
    }
}
