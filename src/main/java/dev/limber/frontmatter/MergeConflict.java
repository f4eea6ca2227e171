package dev.limber.frontmatter;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the marks that a merge leaves in a file: the whole file is in doubt then, so that one error at the first mark
 * stands for it. In prose a row of equals signs is an underline and a code block may show marks as an example.
 */
final class MergeConflict {
    private static final int WIDTH = 7;

    private final String path;
    private final List<String> lines;
    private final int dataLines;
    private final List<Integer> starts = new ArrayList<>();
    private final CodeFence fence = new CodeFence();

    private MergeConflict(String path, String text, int dataLines) {
        this.path = path;
        this.lines = List.of(text.split("\n", -1));
        this.dataLines = dataLines;
    }

    /** Looks through a file of data. */
    static Optional<Diagnostic> inData(String path, String text) {
        return mayHoldMarks(text) ? new MergeConflict(path, text, Integer.MAX_VALUE).find() : Optional.empty();
    }

    /** Looks through a page: data up to the second line of hyphens, then prose. */
    static Optional<Diagnostic> inPage(String path, String text) {
        if (!mayHoldMarks(text)) {
            return Optional.empty();
        }
        int close = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
        int data = close < 0 ? 0 : (int) text.substring(0, close).lines().count();
        return new MergeConflict(path, text, data).find();
    }

    private static boolean mayHoldMarks(String text) {
        return text.contains("<<<<<<<") || text.contains(">>>>>>>") || text.contains("=======");
    }

    private Optional<Diagnostic> find() {
        boolean open = false;
        for (int line = 0; line < lines.size(); line++) {
            boolean shown = line >= dataLines && fence.covers(lines.get(line));
            char mark = shown ? ' ' : mark(line);
            boolean begins = "<>".indexOf(mark) >= 0 || mark != ' ' && line < dataLines;
            if (begins && !open) {
                starts.add(mark == '>' ? middleBefore(line) : line);
            }
            open = mark != '>' && (open || begins);
        }
        return starts.isEmpty() ? Optional.empty() : Optional.of(finding());
    }

    /** The sign that a line of the merge consists of; a blank for any other line. */
    private char mark(int index) {
        String line = lines.get(index);
        char sign = line.isEmpty() ? ' ' : line.charAt(0);
        boolean row = "<>=|".indexOf(sign) >= 0
                && line.startsWith(String.valueOf(sign).repeat(WIDTH));
        String rest = row ? line.substring(WIDTH) : "";
        boolean apart = rest.isBlank() || rest.charAt(0) == ' ';
        boolean quote = sign == '>' && (rest.isBlank() || index > 0 && quotes(lines.get(index - 1)));
        return row && apart && !quote ? sign : ' ';
    }

    /** Whether a line is a quotation of Markdown, not the last mark of a conflict. */
    private static boolean quotes(String line) {
        return line.startsWith(">") && !line.startsWith(">".repeat(WIDTH) + " ");
    }

    /** The row of equals signs above a last mark that has lost its first one. */
    private int middleBefore(int last) {
        for (int line = last - 1; line >= 0; line--) {
            if (lines.get(line).strip().equals("=".repeat(WIDTH))) {
                return line;
            }
        }
        return last;
    }

    private Diagnostic finding() {
        int first = starts.get(0);
        String others =
                starts.stream().skip(1).map(line -> String.valueOf(line + 1)).collect(Collectors.joining(", "));
        Findings findings = new Findings();
        findings.error(
                Code.MERGE_CONFLICT,
                new Span(
                        path,
                        first + 1,
                        1,
                        Math.max(1, lines.get(first).stripTrailing().length())),
                "a merge left a conflict here that nobody has settled",
                "Keep one of the two versions, or join them, and delete the lines of <<<<<<<, ======= and >>>>>>>."
                        + (others.isEmpty() ? "" : " More of them begin at line " + others + "."));
        return findings.list().get(0);
    }
}
