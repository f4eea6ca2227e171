package dev.limber.frontmatter;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.util.Optional;

/** Reads the YAML block between two lines {@code ---} at the top of a page. */
public final class FrontMatterReader {
    private static final String FENCE = "---";
    private static final int LONGEST = 64 * 1024;

    /** The data and where the body begins; nothing when the block is missing, open or not readable. */
    public Checked<Optional<FrontMatter>> read(String path, String text) {
        Findings findings = new Findings();
        int start = lineEnd(text, 0) + 1;
        if (!isFence(text, 0)) {
            findings.error(
                    Code.MISSING_FRONT_MATTER,
                    Span.startOf(path),
                    "the page does not begin with a block of data",
                    "Begin the file with three lines: ---, title: …, ---");
            return new Checked<>(Optional.empty(), findings.list());
        }
        int close = closing(text, start);
        if (close < 0) {
            findings.error(
                    Code.UNCLOSED_FRONT_MATTER,
                    new Span(path, 1, 1, FENCE.length()),
                    "the block of data that begins here has no end",
                    "Put a line with only --- after the last key.");
            return new Checked<>(Optional.empty(), findings.list());
        }
        YamlSource source = new YamlSource(path, text.substring(start, close), 1);
        Optional<YamlNode.Mapping> root = new YamlText(source, findings).mapping(LONGEST);
        int body = Math.min(lineEnd(text, close) + 1, text.length());
        return new Checked<>(root.map(mapping -> new FrontMatter(mapping, body)), findings.list());
    }

    private static int closing(String text, int from) {
        for (int at = from; at < text.length(); at = lineEnd(text, at) + 1) {
            if (isFence(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isFence(String text, int at) {
        return text.startsWith(FENCE, at)
                && text.substring(at + FENCE.length(), lineEnd(text, at)).isBlank();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
