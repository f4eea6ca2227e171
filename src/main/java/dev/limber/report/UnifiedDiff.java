package dev.limber.report;

import java.util.ArrayList;
import java.util.List;

/** Formats the difference of two texts with equally many lines as {@code diff -u} does. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final String[] before;
    private final String[] after;

    public UnifiedDiff(String before, String after) {
        this.before = before.split("\n", -1);
        this.after = after.split("\n", -1);
    }

    /** The diff; empty when the texts are equal. */
    public String of(String path) {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (!before[i].equals(after[i])) {
                changed.add(i);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < changed.size(); ) {
            int last = i;
            while (last + 1 < changed.size() && changed.get(last + 1) - changed.get(last) <= 2 * CONTEXT) {
                last++;
            }
            out.append(hunk(changed.get(i), changed.get(last)));
            i = last + 1;
        }
        return out.isEmpty()
                ? ""
                : "--- a/" + SourceLine.harmless(path) + "\n+++ b/" + SourceLine.harmless(path) + "\n" + out;
    }

    /** The last line is empty when the text ends with a line feed, and then no line at all. */
    private String hunk(int first, int last) {
        boolean open = !before[before.length - 1].isEmpty();
        int lines = before.length - (open ? 0 : 1);
        int from = Math.max(0, first - CONTEXT);
        int to = Math.min(lines, last + CONTEXT + 1);
        StringBuilder out = new StringBuilder();
        String range = from + 1 + "," + (to - from);
        out.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
        for (int i = from; i < to; ) {
            int end = i;
            while (end < to && !before[end].equals(after[end])) {
                end++;
            }
            if (end == i) {
                line(out, ' ', before, i++);
                continue;
            }
            for (int gone = i; gone < end; gone++) {
                line(out, '-', before, gone);
            }
            for (int come = i; come < end; come++) {
                line(out, '+', after, come);
            }
            i = end;
        }
        return out.toString();
    }

    private static void line(StringBuilder out, char sign, String[] lines, int i) {
        out.append(sign).append(SourceLine.harmless(lines[i])).append('\n');
        if (i == lines.length - 1) {
            out.append("\\ No newline at end of file\n");
        }
    }
}
