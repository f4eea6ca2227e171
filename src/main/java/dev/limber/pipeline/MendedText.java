package dev.limber.pipeline;

import dev.limber.diagnostic.Mend;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads and replaces what stands at places in files. No line is added or taken away. */
final class MendedText {
    private MendedText() {}

    /** What stands at a place. */
    static Optional<String> at(SourceTree tree, Span span) {
        return tree.file(span.file()).map(SourceFile::text).flatMap(text -> {
            String[] lines = text.split("\n", -1);
            int from = span.column() - 1;
            return span.line() <= lines.length && from + span.length() <= lines[span.line() - 1].length()
                    ? Optional.of(lines[span.line() - 1].substring(from, from + span.length()))
                    : Optional.empty();
        });
    }

    /** The files with all of the mends; of two that overlap the one further on is made. */
    static SourceTree of(SourceTree tree, Collection<Mend> mends) {
        Map<String, SourceFile> files = new TreeMap<>(tree.files());
        mends.stream().map(mend -> mend.span().file()).distinct().forEach(path -> {
            List<Mend> here = mends.stream()
                    .filter(mend -> mend.span().file().equals(path))
                    .sorted(Comparator.comparing(Mend::span).reversed())
                    .toList();
            tree.file(path).ifPresent(file -> files.put(path, mended(file, here)));
        });
        return SourceTree.of(files.values());
    }

    /** From the end to the beginning, so that places stay where they are. */
    private static SourceFile mended(SourceFile file, List<Mend> fromTheEnd) {
        String[] lines = file.text().split("\n", -1);
        int line = lines.length;
        int free = 0;
        for (Mend mend : fromTheEnd) {
            int at = mend.span().line() - 1;
            String text = lines[at];
            int from = mend.span().column() - 1;
            int to = from + mend.span().length();
            if (at != line || to <= free) {
                lines[at] = text.substring(0, from) + mend.instead() + text.substring(to);
                line = at;
                free = from;
            }
        }
        return new SourceFile(file.path(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
