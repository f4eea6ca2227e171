package dev.limber.model;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The editorial checks of a guide; a check without a rule does not apply. */
public record Checks(Map<Code, Rule> rules, List<Allowance> allowances) {
    public static final Checks NONE = new Checks(Map.of(), List.of());

    public Checks {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        allowances = List.copyOf(allowances);
    }

    /**
     * The settings of one check.
     *
     * @param limit the largest or smallest value that passes; when absent the check uses its default
     * @param words further words that the check looks for, or that it ignores
     */
    public record Rule(Severity severity, OptionalInt limit, List<String> words) {
        /** The limit, or the default of the check. */
        public int limit(int otherwise) {
            return limit.orElse(otherwise);
        }
    }

    /**
     * An exception from an editorial check: what it would report here is allowed, with the reason.
     *
     * @param check word of the check ({@code long-sentence})
     * @param text part of the sentence or value that is allowed; empty allows everything the check finds in the file
     */
    public record Allowance(Located<String> check, Optional<String> text, String because) {}

    public Optional<Rule> rule(Code code) {
        return Optional.ofNullable(rules.get(code));
    }
}
