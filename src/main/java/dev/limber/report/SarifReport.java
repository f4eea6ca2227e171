package dev.limber.report;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.json.Json;
import dev.limber.markup.AddressText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the report as SARIF 2.1.0 for code scanners: one run, and one rule for each code that was found. */
record SarifReport(Outcome outcome, SourcePaths paths) {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    String text() {
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run()));
        return Json.pretty(log);
    }

    private Map<String, Object> run() {
        List<Code> codes = outcome.diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Limber");
        driver.put("version", Version.number());
        driver.put("rules", codes.stream().map(SarifReport::rule).toList());
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", outcome.failure().isEmpty());
        invocation.put("exitCode", outcome.exitCode());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("invocations", List.of(invocation));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                outcome.diagnostics().stream()
                        .map(found -> result(found, codes))
                        .toList());
        return run;
    }

    private static Map<String, Object> rule(Code code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.word());
        rule.put("shortDescription", Map.of("text", code.word().replace('-', ' ')));
        rule.put("help", Map.of("text", Explanations.all().getOrDefault(code.word(), "limber explain " + code.word())));
        return rule;
    }

    private Map<String, Object> result(Diagnostic found, List<Code> codes) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", found.code().word());
        result.put("ruleIndex", codes.indexOf(found.code()));
        result.put(
                "level",
                found.severity() == Severity.NOTE ? "note" : found.severity().word());
        String hint = found.hint().isEmpty() ? "" : "\nHint: " + found.hint();
        result.put("message", Map.of("text", found.message() + hint));
        result.put("locations", List.of(Map.of("physicalLocation", place(found.span()))));
        found.fix().ifPresent(fix -> result.put("fixes", List.of(fix(fix, found.hint()))));
        return result;
    }

    /** An edit of one file; whether it is sure stands among its properties, as the format has no place of its own. */
    private Map<String, Object> fix(Fix fix, String hint) {
        Map<String, Object> replacement = new LinkedHashMap<>();
        replacement.put("deletedRegion", region(fix.span()));
        replacement.put("insertedContent", Map.of("text", fix.replacement()));
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("artifactLocation", artifact(fix.span()));
        change.put("replacements", List.of(replacement));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("description", Map.of("text", hint));
        result.put("artifactChanges", List.of(change));
        result.put("properties", Map.of("sure", fix.sure()));
        return result;
    }

    private Map<String, Object> place(Span span) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", artifact(span));
        place.put("region", region(span));
        return place;
    }

    private Map<String, Object> artifact(Span span) {
        return Map.of("uri", AddressText.path(paths.inRepository(span.file())));
    }

    private static Map<String, Object> region(Span span) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", span.line());
        region.put("startColumn", span.column());
        region.put("endColumn", span.column() + span.length());
        return region;
    }
}
