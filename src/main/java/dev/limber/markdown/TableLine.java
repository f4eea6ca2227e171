package dev.limber.markdown;

import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts lines of tables into cells, with or without bars at their ends. */
final class TableLine {
    private TableLine() {}

    /** The cells of a line, without the blanks around them. A bar after a backslash is part of its cell, in code as well. */
    static List<BasedSequence> cells(BasedSequence written) {
        BasedSequence line = written.trim();
        List<BasedSequence> cells = new ArrayList<>();
        int from = line.startsWith("|") ? 1 : 0;
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
                cells.add(line.subSequence(from, i).trim());
                from = i + 1;
            }
        }
        if (from < line.length()) {
            cells.add(line.subSequence(from).trim());
        }
        return cells;
    }

    /**
     * Whether a line is the rule below a head: hyphens in each cell, with a colon on the sides to align to, and bars unless
     * a colon tells the one cell from an underline.
     */
    static boolean isRule(BasedSequence line) {
        List<BasedSequence> cells = cells(line);
        boolean marked = line.indexOf('|') >= 0 || line.indexOf(':') >= 0;
        return marked && !cells.isEmpty() && cells.stream().allMatch(TableLine::isRuleCell);
    }

    private static boolean isRuleCell(BasedSequence cell) {
        int from = cell.startsWith(":") ? 1 : 0;
        int to = cell.endsWith(":") ? cell.length() - 1 : cell.length();
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) != '-') {
                return false;
            }
        }
        return to > from;
    }

    /** How a cell of the rule aligns its column; null where it does not say. */
    static @Nullable Alignment alignment(BasedSequence cell) {
        boolean left = cell.startsWith(":");
        boolean right = cell.endsWith(":");
        return left && right ? Alignment.CENTER : left ? Alignment.LEFT : right ? Alignment.RIGHT : null;
    }
}
