package dev.limber.check.editorial;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.model.Checks;
import dev.limber.model.Checks.Allowance;
import dev.limber.model.Checks.Rule;
import dev.limber.model.PageInfo;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Filters what the checks of one file find: what an allowance covers is dropped, everything else is reported. At the end
 * it warns of each allowance that covered nothing.
 */
final class AllowanceFilter {
    /**
     * Something found.
     *
     * @param subject the sentence, name or value it is about: what an allowance quotes
     */
    record Found(Code code, Span span, String subject, String message, String hint) {}

    /** Characters of a subject that are looked at for the quotation in a hint. */
    private static final int ENOUGH = 400;

    private final Checks checks;
    private final List<Allowance> allowances;
    private final Findings findings;
    private final Consumer<Found> sink;
    private final Set<Allowance> used = new HashSet<>();

    AllowanceFilter(Checks checks, List<Allowance> allowances, Findings findings) {
        this(checks, allowances, findings, reporter(checks, findings, Severity.ERROR));
    }

    private AllowanceFilter(Checks checks, List<Allowance> allowances, Findings findings, Consumer<Found> sink) {
        this.checks = checks;
        this.allowances = allowances;
        this.findings = findings;
        this.sink = sink;
    }

    /** Makes the filter of a page. On a draft, which may have gaps, nothing is worse than a warning. */
    static AllowanceFilter of(PageInfo page, Checks checks, Findings findings) {
        Severity worst = page.editorial().draft() ? Severity.WARNING : Severity.ERROR;
        return new AllowanceFilter(checks, page.editorial().allowances(), findings, reporter(checks, findings, worst));
    }

    /** Makes a filter that applies no allowances and appends findings to a list, to be added to another filter later. */
    static AllowanceFilter into(List<Found> notes, Checks checks) {
        return new AllowanceFilter(checks, List.of(), new Findings(), notes::add);
    }

    private static Consumer<Found> reporter(Checks checks, Findings findings, Severity worst) {
        return found -> checks.rule(found.code())
                .map(rule -> Collections.max(List.of(rule.severity(), worst)))
                .map(severity ->
                        new Diagnostic(severity, found.code(), found.message(), found.span(), Advice.of(found.hint())))
                .ifPresent(diagnostic -> findings.addAll(List.of(diagnostic)));
    }

    /** The rule of a check; nothing when the guide has not chosen it. */
    Optional<Rule> rule(Code code) {
        return checks.rule(code);
    }

    boolean applies(Code code) {
        return rule(code).isPresent();
    }

    void add(Found found) {
        if (applies(found.code()) && !isAllowed(found)) {
            sink.accept(found);
        }
    }

    /** Whether an allowance covers this; it counts as used then. */
    boolean isAllowed(Found found) {
        Optional<Allowance> allowance = allowances.stream()
                .filter(allowed -> allowed.check().value().equals(found.code().word()))
                .filter(allowed -> allowed.text()
                        .map(text -> plain(found.subject()).contains(plain(text)))
                        .orElse(true))
                .findFirst();
        allowance.ifPresent(used::add);
        return allowance.isPresent();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceFirst("(\\.\\.\\.|\u2026)$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Warns of allowances that covered no finding, where their check applies. */
    void finish() {
        for (Allowance allowance : allowances) {
            boolean applies =
                    Code.ofWord(allowance.check().value()).map(this::applies).orElse(false);
            if (applies && !used.contains(allowance)) {
                findings.warning(
                        Code.UNUSED_ALLOWANCE,
                        allowance.check().span(),
                        "There is no such \"" + allowance.check().value() + "\" here any more.",
                        "Delete this entry of allow.");
            }
        }
    }

    /** The front matter line that allows a finding, for its hint. */
    static String allow(Code code, String subject) {
        String start = plain(subject.substring(0, Math.min(subject.length(), ENOUGH)));
        String text = start.length() > 40 ? start.substring(0, Math.max(20, start.lastIndexOf(' ', 40))) : start;
        return "allow: [ { check: " + code.word() + ", text: \"" + text.replace("\"", "\\\"")
                + "\", because: \"...\" } ]";
    }
}
