package dev.limber.fix;

import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applies fixes to the text of files. The number of lines stays the same. */
final class TextEdits {
    private TextEdits() {}

    /** Whether the span of a fix lies inside its file and holds another text than the replacement. */
    static boolean changes(SourceTree tree, Fix fix) {
        Span span = fix.span();
        return tree.file(span.file())
                .map(file -> file.text().split("\n", -1))
                .filter(lines -> span.line() <= lines.length)
                .map(lines -> lines[span.line() - 1])
                .filter(line -> end(span) <= line.length())
                .filter(line -> !line.substring(start(span), end(span)).equals(fix.replacement()))
                .isPresent();
    }

    /** The files with all fixes applied; of two that overlap only the one further on. */
    static SourceTree apply(SourceTree tree, Collection<Fix> fixes) {
        Map<String, SourceFile> files = new TreeMap<>(tree.files());
        fixes.stream().map(fix -> fix.span().file()).distinct().forEach(path -> {
            List<Fix> here = fixes.stream()
                    .filter(fix -> fix.span().file().equals(path))
                    .sorted(Comparator.comparing(Fix::span).reversed())
                    .toList();
            tree.file(path).ifPresent(file -> files.put(path, applied(file, here)));
        });
        return SourceTree.of(files.values());
    }

    /** Works from the end to the beginning, so that the spans of the fixes still to come stay right. */
    private static SourceFile applied(SourceFile file, List<Fix> fromTheEnd) {
        String[] lines = file.text().split("\n", -1);
        int line = lines.length;
        int free = 0;
        for (Fix fix : fromTheEnd) {
            Span span = fix.span();
            int at = span.line() - 1;
            String text = lines[at];
            if (at != line || end(span) <= free) {
                lines[at] = text.substring(0, start(span)) + fix.replacement() + text.substring(end(span));
                line = at;
                free = start(span);
            }
        }
        return new SourceFile(file.path(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static int start(Span span) {
        return span.column() - 1;
    }

    private static int end(Span span) {
        return start(span) + span.length();
    }
}
