package dev.limber.report;

import dev.limber.file.LineChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Formats the difference of two texts as {@code diff -u} does. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final String[] before;
    private final String[] after;
    private final List<LineChange> lines;

    public UnifiedDiff(String before, String after) {
        this.before = before.split("\n", -1);
        this.after = after.split("\n", -1);
        this.lines = withoutTheEnd(LineChange.between(this.before, this.after));
    }

    /** The diff; empty when the texts are equal. */
    public String of(String path) {
        return of(path, path);
    }

    /** The diff of a file that has another path now. */
    public String of(String oldPath, String newPath) {
        List<Integer> changed = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isKept())
                .boxed()
                .toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < changed.size(); ) {
            int last = i;
            while (last + 1 < changed.size() && changed.get(last + 1) - changed.get(last) <= 2 * CONTEXT) {
                last++;
            }
            out.append(hunk(changed.get(i), changed.get(last)));
            i = last + 1;
        }
        return out.isEmpty() && oldPath.equals(newPath)
                ? ""
                : "--- a/" + SourceLine.harmless(oldPath) + "\n+++ b/" + SourceLine.harmless(newPath) + "\n" + out;
    }

    /** The last line is empty when the text ends with a line feed, and then no line at all. */
    private List<LineChange> withoutTheEnd(List<LineChange> all) {
        List<LineChange> some = new ArrayList<>(all);
        some.removeIf(line -> (line.before() < 0 || isEnd(before, line.before()))
                && (line.after() < 0 || isEnd(after, line.after())));
        return some;
    }

    private static boolean isEnd(String[] text, int line) {
        return line == text.length - 1 && text[line].isEmpty();
    }

    private String hunk(int first, int last) {
        List<LineChange> part = lines.subList(Math.max(0, first - CONTEXT), Math.min(lines.size(), last + CONTEXT + 1));
        StringBuilder out = new StringBuilder("@@ -");
        out.append(range(part, LineChange::before)).append(" +").append(range(part, LineChange::after));
        out.append(" @@\n");
        for (LineChange line : part) {
            if (line.after() < 0) {
                line(out, '-', before, line.before());
            } else {
                line(out, line.isKept() ? ' ' : '+', after, line.after());
            }
        }
        return out.toString();
    }

    private static String range(List<LineChange> part, ToIntFunction<LineChange> side) {
        int[] there = part.stream().mapToInt(side).filter(i -> i >= 0).toArray();
        return (there.length == 0 ? 0 : there[0] + 1) + "," + there.length;
    }

    private static void line(StringBuilder out, char sign, String[] lines, int i) {
        out.append(sign).append(SourceLine.harmless(lines[i])).append('\n');
        if (i == lines.length - 1) {
            out.append("\\ No newline at end of file\n");
        }
    }
}
