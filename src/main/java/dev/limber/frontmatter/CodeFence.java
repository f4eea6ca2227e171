package dev.limber.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the code blocks between rows of backticks or tildes while the lines of a text go by. */
final class CodeFence {
    private static final Pattern ROW = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");

    private char sign = ' ';
    private int width;

    /** Whether a line is part of a code block; lines have to come in order. */
    boolean covers(String line) {
        Matcher row = ROW.matcher(line);
        boolean inside = width > 0;
        if (!row.matches()) {
            return inside;
        }
        String signs = row.group(1);
        String rest = row.group(2);
        if (!inside && (signs.charAt(0) == '~' || !rest.contains("`"))) {
            sign = signs.charAt(0);
            width = signs.length();
        } else if (inside && rest.isBlank() && signs.charAt(0) == sign && signs.length() >= width) {
            width = 0;
        }
        return inside || width > 0;
    }
}
