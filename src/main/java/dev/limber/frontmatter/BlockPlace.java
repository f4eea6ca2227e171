package dev.limber.frontmatter;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports a block of data that does not stand alone at the top of its page: below something else, or twice. */
final class BlockPlace {
    private static final String FENCE = "---";
    private static final String BLANK = "[\\s\\u00A0\\u2000-\\u200B\\u2060\\u3000\\uFEFF]*";
    private static final Pattern KEY = Pattern.compile("[\"']?[A-Za-z][\\w-]*+[\"']?:(?: .*|\\t.*)?");
    private static final Pattern MORE = Pattern.compile("[ \\t]+.*|#.*|- .*|-|" + BLANK);
    private static final Pattern BLANK_LINE = Pattern.compile(BLANK);
    private static final Pattern ROW = Pattern.compile("[-\u2010-\u2015]{1,10}|\\*{3}|_{3}|={3,}");
    private static final Pattern HEADING = Pattern.compile("# +(.+?)[ #]*");

    private final String path;
    private final List<String> lines;
    private final Findings findings;

    BlockPlace(String path, String text, Findings findings) {
        this.path = path;
        this.lines = List.of(text.split("\n", -1));
        this.findings = findings;
    }

    /** Reports why the page does not begin with a block. */
    void missing() {
        int first = nextLine(0);
        String line = first < lines.size() ? lines.get(first) : "";
        if (isFence(line.replaceFirst("^" + BLANK, ""))) {
            late(first, line);
        } else if (line.startsWith("+++")) {
            none(first, "Data is YAML here: write --- for +++, and key: value for key = value.");
        } else if (first == 0 && (ROW.matcher(line.strip()).matches() || line.startsWith("```")) && keyAt(1)) {
            none(first, "Write three hyphens, ---, alone on this line, and on a line after the last key.");
        } else if (keyAt(first) && closing(first) > 0) {
            none(first, "Put a line with only --- above this one.");
        } else {
            below(first, line);
        }
    }

    private void late(int first, String line) {
        if (first == 0) {
            Span span = new Span(path, 1, 1, line.indexOf('-'));
            findings.error(
                    Code.LATE_FRONT_MATTER,
                    span,
                    "blanks stand before the block of data",
                    new Advice("Delete them, so that the file begins with ---.", Optional.of(new Fix(span, "", true))));
        } else {
            findings.error(
                    Code.LATE_FRONT_MATTER,
                    Span.startOf(path),
                    first == 1
                            ? "an empty line stands above the block of data"
                            : first + " empty lines stand above the block of data",
                    "Delete " + (first == 1 ? "it" : "them") + ", so that the file begins with ---.");
        }
    }

    /** Looks for the block below the text that the page begins with. */
    private void below(int first, String line) {
        for (int i = first + 1; i < lines.size(); i++) {
            int end = isFence(lines.get(i)) ? blockEnd(i) : -1;
            if (end > 0 && lines.subList(i, end).stream().anyMatch(one -> one.startsWith("title:"))) {
                findings.error(
                        Code.LATE_FRONT_MATTER,
                        new Span(
                                path,
                                first + 1,
                                1,
                                Math.max(1, line.stripTrailing().length())),
                        "text stands above the block of data, which begins at line " + (i + 1),
                        "Move the lines " + (i + 1) + " to " + (end + 1) + " to the top of the file.");
                return;
            }
        }
        Matcher heading = HEADING.matcher(line);
        String title = heading.matches() ? heading.group(1) : "…";
        none(0, "Begin the file with these lines:\n---\ntitle: " + quoted(title) + "\nsummary: …\n---");
    }

    /** A title as it can be pasted. */
    private static String quoted(String title) {
        return title.matches("[\\w…][\\w …,.'()-]*") ? title : "\"" + title.replaceAll("([\"\\\\])", "\\\\$1") + "\"";
    }

    private void none(int line, String hint) {
        Span span = line == 0 ? Span.startOf(path) : new Span(path, line + 1, 1, 1);
        findings.error(Code.MISSING_FRONT_MATTER, span, "the page does not begin with a block of data", hint);
    }

    /** Reports a second block straight below the one that ends at this line, counted from 0; whether there is one. */
    boolean second(int close) {
        int next = nextLine(close + 1);
        if (next < lines.size() && isFence(lines.get(next)) && blockEnd(next) > 0) {
            findings.error(
                    Code.SECOND_FRONT_MATTER,
                    new Span(path, next + 1, 1, FENCE.length()),
                    "a second block of data begins here",
                    "Keep one block: delete the lines " + (close + 1) + " to " + (next + 1)
                            + ", which end the first and begin the second.");
            return true;
        }
        boolean above = nextLine(1) == close && keyAt(next) && closing(next) > 0;
        if (above) {
            findings.error(
                    Code.SECOND_FRONT_MATTER,
                    new Span(path, close + 1, 1, FENCE.length()),
                    "the block of data ends here, above its keys",
                    "Delete this line.");
        }
        return above;
    }

    /** The line that closes a block of data that opens at a line; -1 where those between are no data. */
    private int blockEnd(int open) {
        int end = closing(open + 1);
        boolean keys = lines.subList(open, Math.max(open, end)).stream()
                .anyMatch(line -> KEY.matcher(line).matches());
        return keys ? end : -1;
    }

    /** The line of hyphens that follows lines of data only; -1 where there is none. */
    private int closing(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return i;
            } else if (!KEY.matcher(lines.get(i)).matches()
                    && !MORE.matcher(lines.get(i)).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean keyAt(int line) {
        return line < lines.size() && KEY.matcher(lines.get(line)).matches();
    }

    private int nextLine(int from) {
        int line = from;
        while (line < lines.size() && BLANK_LINE.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line;
    }

    private static boolean isFence(String line) {
        return line.startsWith(FENCE) && line.substring(FENCE.length()).isBlank();
    }
}
