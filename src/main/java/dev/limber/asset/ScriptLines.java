package dev.limber.asset;

import java.util.stream.Collectors;

/** Takes from a script what only its authors need: indents, empty lines, comments that begin a line. */
final class ScriptLines {
    private static final String OPEN = "/*";
    private static final String CLOSE = "*/";

    private boolean inComment;

    private ScriptLines() {}

    /** The same script in fewer bytes; one with a template literal stays as it is, since its lines may be text. */
    static String compact(String script) {
        if (script.indexOf('`') >= 0) {
            return script;
        }
        ScriptLines lines = new ScriptLines();
        return script.lines()
                .map(line -> lines.withoutComment(line.strip()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String withoutComment(String line) {
        if (!inComment && !line.startsWith(OPEN)) {
            return line;
        }
        int end = line.indexOf(CLOSE, inComment ? 0 : OPEN.length());
        inComment = end < 0;
        return inComment
                ? ""
                : withoutComment(line.substring(end + CLOSE.length()).strip());
    }
}
