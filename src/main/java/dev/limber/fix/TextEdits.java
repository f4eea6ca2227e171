package dev.limber.fix;

import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applies fixes to the text of files. A line of which a fix leaves nothing goes. */
final class TextEdits {
    private TextEdits() {}

    /** Whether the span of a fix lies inside its file and holds another text than the replacement. */
    static boolean changes(SourceTree tree, Fix fix) {
        int line = fix.span().line();
        return tree.file(fix.span().file())
                .map(file -> file.text().split("\n", -1))
                .filter(lines -> line <= lines.length)
                .flatMap(lines -> fix.replaced(lines[line - 1]))
                .filter(replaced -> !replaced.equals(fix.replacement()))
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
        List<String> lines = new ArrayList<>(List.of(file.text().split("\n", -1)));
        int line = lines.size();
        int free = 0;
        for (Fix fix : fromTheEnd) {
            Span span = fix.span();
            int at = span.line() - 1;
            if (at != line || span.column() - 1 + span.length() <= free) {
                String before = lines.get(at);
                lines.set(at, fix.applied(before).orElse(before));
                line = at;
                free = span.column() - 1;
                if (fix.replacement().isEmpty() && lines.get(at).isBlank() && !before.isBlank()) {
                    remove(lines, at);
                    free = 0;
                }
            }
        }
        return new SourceFile(file.path(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a line away of which nothing is left, with the underline that made it a heading, and with the blank one below where one stands above already. */
    private static void remove(List<String> lines, int at) {
        lines.remove(at);
        if (at < lines.size() && lines.get(at).matches("=+ *")) {
            lines.remove(at);
        }
        boolean open =
                at == 0 || lines.get(at - 1).isBlank() || lines.get(at - 1).equals("---");
        if (open && at < lines.size() - 1 && lines.get(at).isBlank()) {
            lines.remove(at);
        }
    }
}
