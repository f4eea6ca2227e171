package dev.limber.check;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.model.Allowance;
import dev.limber.model.Checks;
import dev.limber.model.Checks.Rule;
import dev.limber.model.PageInfo;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Takes what the checks of one file find, lets allowed findings pass, and says at the end which allowances were idle. */
final class Report {
    /**
     * Something found.
     *
     * @param subject the sentence, name or value it is about: what an allowance quotes
     */
    record Found(Code code, Span span, String subject, String message, String hint) {}

    /** So many characters of a subject are more than an allowance quotes. */
    private static final int ENOUGH = 400;

    private final Checks checks;
    private final List<Allowance> allowances;
    private final Findings findings;
    private final Consumer<Found> taker;
    private final Set<Allowance> used = new HashSet<>();

    Report(Checks checks, List<Allowance> allowances, Findings findings) {
        this(checks, allowances, findings, teller(checks, findings, Severity.ERROR));
    }

    private Report(Checks checks, List<Allowance> allowances, Findings findings, Consumer<Found> taker) {
        this.checks = checks;
        this.allowances = allowances;
        this.findings = findings;
        this.taker = taker;
    }

    /** The report of a page; a draft may have gaps, so nothing is worse than a warning there. */
    static Report of(PageInfo page, Checks checks, Findings findings) {
        Severity worst = page.editorial().draft() ? Severity.WARNING : Severity.ERROR;
        return new Report(checks, page.editorial().allowances(), findings, teller(checks, findings, worst));
    }

    /** A report that is only noted, allowed or not, to be added to another later. */
    static Report into(List<Found> notes, Checks checks) {
        return new Report(checks, List.of(), new Findings(), notes::add);
    }

    private static Consumer<Found> teller(Checks checks, Findings findings, Severity worst) {
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
            taker.accept(found);
        }
    }

    private boolean isAllowed(Found found) {
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

    /** Warns of what is allowed and was not found, when its check applies at all. */
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

    /** What to do otherwise: the line that allows a finding. */
    static String allow(Code code, String subject) {
        String start = plain(subject.substring(0, Math.min(subject.length(), ENOUGH)));
        String text = start.length() > 40 ? start.substring(0, Math.max(20, start.lastIndexOf(' ', 40))) : start;
        return "allow: [ { check: " + code.word() + ", text: \"" + text.replace("\"", "\\\"")
                + "\", because: \"...\" } ]";
    }
}
