package dev.limber.report;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** One diagnostic as an object of JSON, in reports and in the preview. */
public final class DiagnosticEntry {
    private DiagnosticEntry() {}

    /**
     * The fields by name, to which others may be added.
     *
     * @param file the name of the diagnostic's file for whoever reads it
     */
    public static Map<String, Object> of(Diagnostic found, String file) {
        Span span = found.span();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("severity", found.severity().word());
        entry.put("code", found.code().word());
        entry.put("message", found.message());
        entry.put("file", file);
        entry.put("line", span.line());
        entry.put("column", span.column());
        entry.put("length", span.length());
        entry.put("hint", found.hint());
        found.fix().ifPresent(fix -> entry.put("fix", fix(fix)));
        return entry;
    }

    /** An edit of the same file. */
    private static Map<String, Object> fix(Fix fix) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("line", fix.span().line());
        entry.put("column", fix.span().column());
        entry.put("length", fix.span().length());
        entry.put("replacement", fix.replacement());
        entry.put("sure", fix.sure());
        return entry;
    }
}
