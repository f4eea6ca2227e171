package dev.limber.model;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The editorial checks that a guide has chosen; a check that is not among the rules does not apply. */
public record Checks(Map<Code, Rule> rules, List<Allowance> allowances) {
    public static final Checks NONE = new Checks(Map.of(), List.of());

    public Checks {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        allowances = List.copyOf(allowances);
    }

    /**
     * How a check applies.
     *
     * @param limit the most, or the least, that is let through; the check has its own when absent
     * @param words what the check also knows, or leaves alone
     */
    public record Rule(Severity severity, OptionalInt limit, List<String> words) {
        /** The limit, or what the check takes when the guide does not say. */
        public int limit(int otherwise) {
            return limit.orElse(otherwise);
        }
    }

    public Optional<Rule> rule(Code code) {
        return Optional.ofNullable(rules.get(code));
    }
}
