package dev.limber.file;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of two texts that are compared: kept, gone or new.
 *
 * @param before its index in the first text; -1 for a new line
 * @param after its index in the second text; -1 for a line that is gone
 */
public record LineChange(int before, int after) {
    /** More pairs of lines than this are not compared one by one. */
    private static final int MOST_PAIRS = 4_000_000;

    public boolean isKept() {
        return before >= 0 && after >= 0;
    }

    /** All lines in order: a longest common subsequence is kept, and of each place the lines gone come before the new. */
    public static List<LineChange> between(String[] before, String[] after) {
        int shorter = Math.min(before.length, after.length);
        int start = 0;
        while (start < shorter && before[start].equals(after[start])) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
            end++;
        }
        List<LineChange> changes = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            changes.add(new LineChange(i, i));
        }
        changes.addAll(new Middle(before, after, start, before.length - end, after.length - end).changes());
        for (int i = end; i > 0; i--) {
            changes.add(new LineChange(before.length - i, after.length - i));
        }
        return changes;
    }

    /** What lies between the first and the last line that differ. */
    private record Middle(String[] before, String[] after, int start, int oldEnd, int newEnd) {
        List<LineChange> changes() {
            int[][] common = common();
            List<LineChange> changes = new ArrayList<>();
            int i = start;
            int j = start;
            while (i < oldEnd || j < newEnd) {
                if (i < oldEnd && j < newEnd && common.length > 0 && before[i].equals(after[j])) {
                    changes.add(new LineChange(i++, j++));
                } else if (i < oldEnd && (j == newEnd || common.length == 0 || isGone(common, i, j))) {
                    changes.add(new LineChange(i++, -1));
                } else {
                    changes.add(new LineChange(-1, j++));
                }
            }
            return changes;
        }

        private boolean isGone(int[][] common, int i, int j) {
            return common[i + 1 - start][j - start] >= common[i - start][j + 1 - start];
        }

        /** How many lines the rest of both has in common, from each pair of places on; empty where there are too many. */
        private int[][] common() {
            int rows = oldEnd - start;
            int columns = newEnd - start;
            if ((long) rows * columns > MOST_PAIRS) {
                return new int[0][0];
            }
            int[][] common = new int[rows + 1][columns + 1];
            for (int i = rows - 1; i >= 0; i--) {
                for (int j = columns - 1; j >= 0; j--) {
                    common[i][j] = before[start + i].equals(after[start + j])
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }
    }
}
