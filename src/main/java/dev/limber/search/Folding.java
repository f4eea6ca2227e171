package dev.limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folds characters by the rule table: removes case, accents and variant forms, and separates words at other signs. */
final class Folding {
    /** The result of {@link #fold} for a character that separates words. */
    static final String GAP = " ";

    private static final int HEX = 16;

    private final Map<Integer, String> letters = new HashMap<>();
    private final int[][] drops;
    private final int[][] gaps;
    private final int[][] pairs;

    Folding(RuleTable rules) {
        for (String[] line : rules.of("shift")) {
            int by = Integer.parseInt(line[3], HEX);
            for (int code = code(line[1]); code <= code(line[2]); code++) {
                letters.put(code, Character.toString(code + by));
            }
        }
        for (String[] line : rules.of("map")) {
            for (int i = 0; i < line[2].length(); i++) {
                if (line[2].charAt(i) != '.') {
                    letters.put(code(line[1]) + i, line[2].substring(i, i + 1));
                }
            }
        }
        for (String[] line : rules.of("to")) {
            for (int i = 2; i < line.length; i++) {
                letters.put(code(line[i]), line[1]);
            }
        }
        drops = ranges(rules.of("drop"));
        gaps = ranges(rules.of("gap"));
        pairs = ranges(rules.of("pair"));
    }

    private static int code(String hex) {
        return Integer.parseInt(hex, HEX);
    }

    private static int[][] ranges(List<String[]> lines) {
        return lines.stream()
                .map(line -> new int[] {code(line[1]), code(line[2])})
                .toArray(int[][]::new);
    }

    /** Returns what a code point is folded to: empty if it is dropped, {@link #GAP} if it separates words. */
    String fold(int code) {
        if (code >= 'a' && code <= 'z' || code >= '0' && code <= '9') {
            return Character.toString(code);
        }
        String letter = letters.get(code);
        if (letter != null) {
            return letter;
        }
        if (within(drops, code)) {
            return "";
        }
        return within(gaps, code) ? GAP : Character.toString(code);
    }

    /** Whether the code point belongs to a script that is written without spaces. */
    boolean isPaired(int code) {
        return code > 0xff && within(pairs, code);
    }

    private static boolean within(int[][] ranges, int code) {
        for (int[] range : ranges) {
            if (code >= range[0] && code <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
