package dev.limber.serve;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import dev.limber.report.DiagnosticEntry;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Describes errors and warnings for an open page, with the source line and a URL that opens the editor. */
final class Problems {
    private static final int BEFORE = 16;
    private static final int LONGEST = 72;

    private final PreviewSettings settings;

    Problems(PreviewSettings settings) {
        this.settings = settings;
    }

    Message message(ServedSite served) {
        PoseDrawings drawings = new PoseDrawings(served.tree());
        List<Map<String, Object>> list = served.diagnostics().stream()
                .filter(found -> found.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Diagnostic::severity))
                .map(found -> problem(found, served.tree(), drawings))
                .toList();
        return new Message("problems", list);
    }

    private Map<String, Object> problem(Diagnostic found, SourceTree tree, PoseDrawings drawings) {
        Span span = found.span();
        Map<String, Object> problem = DiagnosticEntry.of(found, span.file());
        String line = line(tree, span);
        int start = Math.max(0, span.column() - 1 - BEFORE);
        String text = part(line, start);
        problem.put("text", text);
        problem.put("from", Math.min(text.length(), span.column() - 1 - start + (start > 0 ? 1 : 0)));
        problem.put(
                "editor",
                settings.file(span.file()).map(path -> editor(path, span)).orElse(""));
        drawings.path(found).ifPresent(path -> problem.put("drawing", "/" + path));
        FixRequest.id(found).ifPresent(id -> problem.put("fixId", id));
        found.fix()
                .flatMap(fix -> fix.replaced(line(tree, fix.span())))
                .ifPresent(replaced -> problem.put("replaced", replaced));
        return problem;
    }

    private static String line(SourceTree tree, Span span) {
        boolean text = span.file().matches(".*\\.(md|yaml|peb|css|js|svg)");
        return tree.file(span.file())
                .filter(file -> text)
                .flatMap(file -> file.line(span.line()))
                .orElse("");
    }

    /** Cuts a long line to the part around the place, to fit a phone. */
    private static String part(String line, int start) {
        int end = Math.min(line.length(), start + LONGEST);
        return start >= end
                ? ""
                : (start > 0 ? "\u2026" : "") + line.substring(start, end) + (end < line.length() ? "\u2026" : "");
    }

    private String editor(Path path, Span span) {
        return settings.editor()
                .replace("{path}", path.toAbsolutePath().toUri().getRawPath())
                .replace("{line}", String.valueOf(span.line()))
                .replace("{column}", String.valueOf(span.column()));
    }
}
