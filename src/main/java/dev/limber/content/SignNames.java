package dev.limber.content;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.model.GuideSettings.Sign;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds signs by what a file calls them: the key of one, an area for all of it, or an area with a tier. A guide without
 * signs writes its lines out, and nothing is looked up.
 */
final class SignNames {
    private final List<Sign> signs;
    private final Findings findings;

    SignNames(List<Sign> signs, Findings findings) {
        this.signs = signs;
        this.findings = findings;
    }

    boolean isEmpty() {
        return signs.isEmpty();
    }

    /** Whether this is the key of a sign, or an area. */
    boolean knows(String name) {
        return signs.stream()
                .anyMatch(sign -> sign.key().value().equals(name) || sign.area().equals(name));
    }

    /** The signs of this name; none, and a finding, when there are none. */
    List<Sign> named(Located<String> name, Optional<Tier> tier) {
        List<Sign> called = signs.stream()
                .filter(sign ->
                        sign.key().value().equals(name.value()) || sign.area().equals(name.value()))
                .toList();
        List<Sign> found = called.stream()
                .filter(sign -> tier.isEmpty() || sign.tier() == tier.get())
                .toList();
        if (called.isEmpty()) {
            unknown(name);
        } else if (found.isEmpty()) {
            otherTier(
                    name.span(),
                    name.value() + " has no sign of the tier " + tier.get().word(),
                    tiers(called));
        }
        return found;
    }

    private void unknown(Located<String> name) {
        Set<String> names = new TreeSet<>();
        signs.forEach(sign -> names.addAll(List.of(sign.key().value(), sign.area())));
        Advice near = NearestName.advice(name.value(), name.span(), names);
        findings.error(
                Code.UNKNOWN_VALUE,
                name.span(),
                "\"" + name.value() + "\" is neither a sign nor an area of content/signs.yaml",
                near.and("A new sign goes there, with its tier and its two forms."));
    }

    private void otherTier(Span span, String message, String tiers) {
        findings.error(Code.UNKNOWN_VALUE, span, message, "A sign has one tier everywhere; here it is " + tiers + ".");
    }

    private static String tiers(List<Sign> signs) {
        return signs.stream().map(sign -> sign.tier().word()).distinct().collect(Collectors.joining(" or "));
    }

    /** What a list of the settings says: lines as they are, or where the guide has signs the form of each that it names. */
    List<String> lines(List<Located<String>> names, Tier tier, Function<Sign, String> form) {
        return isEmpty()
                ? names.stream().map(Located::value).toList()
                : names.stream()
                        .flatMap(name -> named(name, Optional.of(tier)).stream())
                        .map(form)
                        .toList();
    }
}
