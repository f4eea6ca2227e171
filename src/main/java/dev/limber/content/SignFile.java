package dev.limber.content;

import static dev.limber.contract.KeyDeclaration.optional;
import static dev.limber.contract.KeyDeclaration.required;

import dev.limber.contract.Fields;
import dev.limber.contract.MapOf;
import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.GuideSettings.Sign;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.Located;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Declares and binds {@code signs.yaml}: by area and key, what ends a move or needs help. */
final class SignFile {
    private static final Fields SIGN = Types.fields(
            "a sign",
            required(
                    "tier",
                    Types.word(Arrays.stream(Tier.values()).map(Tier::word).toArray(String[]::new)),
                    "emergency",
                    "What it asks for: stop the move, help today (urgent), help at once."),
            required("short", Types.PROSE, "chest pain", "Its words in the stop box."),
            required("full", Types.PROSE, "your chest hurts", "Its words in cards and in prose."),
            optional(
                    "words",
                    Types.LABELS,
                    "[chest hurts, chest pain]",
                    "What gives it away, for the check hand-written-sign."));

    static final FileDeclaration DECLARATION = new FileDeclaration(
            "content/signs.yaml",
            new MapOf(Types.KEY, new MapOf(Types.KEY, SIGN)),
            false,
            "What ends a move or needs help, by area and key.");

    private SignFile() {}

    /** The signs in the order of the file; what stands twice is reported. */
    static List<Sign> bind(YamlNode file, Findings findings) {
        List<Sign> signs = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        Map<String, String> forms = new HashMap<>();
        for (YamlNode.Entry area : Values.of(file).entries()) {
            once(keys, area.key(), area.keySpan(), findings);
            for (YamlNode.Entry entry : Values.of(area.value()).entries()) {
                once(keys, entry.key(), entry.keySpan(), findings);
                Values values = Values.of(entry.value());
                signs.add(sign(area.key(), entry, values));
                forms(forms, entry.key(), values, findings);
            }
        }
        return List.copyOf(signs);
    }

    private static Sign sign(String area, YamlNode.Entry entry, Values values) {
        return new Sign(
                new Located<>(entry.key(), entry.keySpan()),
                area,
                Tier.of(values.text("tier")),
                values.text("short"),
                values.text("full"),
                values.texts("words"));
    }

    /** Within an area a key that stands twice is a mistake of the YAML; this is about two areas. */
    private static void once(Map<String, String> keys, String key, Span span, Findings findings) {
        if (keys.put(key, key) != null) {
            findings.error(
                    Code.REPEATED_NAME,
                    span,
                    "\"" + key + "\" is the name of a sign or an area already",
                    "Leave one of the two; a sign belongs to one area and one tier.");
        }
    }

    /** Two signs in the same words would be one sign, perhaps with two answers. */
    private static void forms(Map<String, String> forms, String key, Values values, Findings findings) {
        for (String form : List.of("short", "full")) {
            values.located(form).ifPresent(text -> {
                String other = forms.putIfAbsent(text.value(), key);
                if (other != null && !other.equals(key)) {
                    findings.error(
                            Code.REPEATED_NAME,
                            text.span(),
                            "these are the words of the sign \"" + other + "\" already",
                            "Leave one of the two signs; what a reader may notice has one tier.");
                }
            });
        }
    }
}
