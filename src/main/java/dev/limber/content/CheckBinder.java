package dev.limber.content;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Severity;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Checks;
import dev.limber.model.Checks.Allowance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Binds the editorial checks of {@code guide.yaml}, and the allowances of a page. */
final class CheckBinder {
    private CheckBinder() {}

    static Checks checks(Values checks) {
        Map<Code, Checks.Rule> rules = new TreeMap<>();
        checks.entries()
                .forEach(entry -> Code.ofWord(entry.key())
                        .filter(CheckKeys.codes()::contains)
                        .ifPresent(code -> rule(entry.value()).ifPresent(rule -> rules.put(code, rule))));
        return new Checks(rules, allowances(checks));
    }

    private static Optional<Checks.Rule> rule(YamlNode node) {
        Values values = Values.of(node);
        String word = node.asScalar().map(scalar -> scalar.text().strip()).orElseGet(() -> values.text("severity"));
        OptionalInt limit = values.has("limit") ? OptionalInt.of(values.whole("limit", 0)) : OptionalInt.empty();
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .map(severity -> new Checks.Rule(severity, limit, values.texts("words")))
                .findFirst();
    }

    static List<Allowance> allowances(Values values) {
        return values.items("allow")
                .map(Values::of)
                .map(entry -> new Allowance(entry.name("check"), entry.optional("text"), entry.text("because")))
                .toList();
    }
}
