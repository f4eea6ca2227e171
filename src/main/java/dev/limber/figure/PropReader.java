package dev.limber.figure;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the things that stand beside a body: a word, or a word with its own numbers. */
final class PropReader {
    private final Findings findings;

    PropReader(Findings findings) {
        this.findings = findings;
    }

    List<Prop> read(Fields owner) {
        List<Prop> props = new ArrayList<>();
        for (YamlNode item : owner.items("props")) {
            prop(item).ifPresent(props::add);
        }
        return props;
    }

    private Optional<Prop> prop(YamlNode item) {
        if (item instanceof Mapping mapping && mapping.entries().size() == 1) {
            Entry entry = mapping.entries().get(0);
            return kind(entry.key(), entry.keySpan())
                    .map(kind -> new Prop(kind, numbers(Fields.of(entry.value(), kind.keys(), findings), kind)));
        }
        String word = item instanceof Scalar scalar ? scalar.text().strip() : "";
        return kind(word, item.span()).map(kind -> new Prop(kind, Map.of()));
    }

    private Optional<Prop.Kind> kind(String word, Span span) {
        List<String> words = Words.all(Prop.Kind.values());
        Optional<Prop.Kind> kind = Words.of(Prop.Kind.values(), word);
        if (kind.isEmpty()) {
            String message = "\"" + word + "\" is no prop";
            findings.error(Code.UNKNOWN_VALUE, span, message, NearestName.hint(word, words));
        }
        return kind;
    }

    private static Map<String, Double> numbers(Fields fields, Prop.Kind kind) {
        Map<String, Double> numbers = new HashMap<>();
        for (String key : kind.keys()) {
            if (fields.has(key)) {
                numbers.put(key, fields.number(key, 0));
            }
        }
        return numbers;
    }
}
