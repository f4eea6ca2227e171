package dev.limber.frontmatter;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** Reads the YAML block between two lines {@code ---} at the top of a page. */
public final class FrontMatterReader {
    private static final String FENCE = "---";
    private static final int LONGEST = 64 * 1024;

    /** The data and where the body begins; nothing when the block is missing, open or not readable. */
    public Checked<Optional<FrontMatter>> read(String path, String text) {
        Findings findings = new Findings();
        MergeConflict.inPage(path, text).ifPresent(conflict -> findings.addAll(List.of(conflict)));
        if (!findings.hasErrors() && !isFence(text, 0)) {
            new BlockPlace(path, text, findings).missing();
        }
        return new Checked<>(findings.hasErrors() ? Optional.empty() : block(path, text, findings), findings.list());
    }

    private static Optional<FrontMatter> block(String path, String text, Findings findings) {
        int start = lineEnd(text, 0) + 1;
        int close = closing(text, start);
        if (close < 0) {
            findings.error(
                    Code.UNCLOSED_FRONT_MATTER,
                    new Span(path, 1, 1, FENCE.length()),
                    "the block of data that begins here has no end",
                    "Put a line with only --- after the last key.");
            return Optional.empty();
        }
        int closingLine =
                (int) text.substring(0, close).chars().filter(c -> c == '\n').count();
        if (new BlockPlace(path, text, findings).second(closingLine)) {
            return Optional.empty();
        }
        YamlSource source = new YamlSource(path, text.substring(start, close), 1);
        Optional<YamlNode.Mapping> root = new YamlText(source, findings).mapping(LONGEST);
        int body = Math.min(lineEnd(text, close) + 1, text.length());
        return root.map(mapping -> new FrontMatter(mapping, body));
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
