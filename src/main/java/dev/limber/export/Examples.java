package dev.limber.export;

import dev.limber.contract.KeyDeclaration;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import dev.limber.frontmatter.YamlReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns the example of a key, which is written in YAML, into the JSON that an editor has of it. */
final class Examples {
    private Examples() {}

    static Object value(KeyDeclaration key) {
        return new YamlReader()
                .read("example", key.line() + "\n")
                .value()
                .filter(Mapping.class::isInstance)
                .flatMap(line -> ((Mapping) line).value(key.name()))
                .map(Examples::json)
                .orElseThrow(() -> new IllegalStateException("No YAML: " + key.line()));
    }

    private static Object json(YamlNode node) {
        if (node instanceof Sequence list) {
            return list.items().stream().map(Examples::json).toList();
        } else if (node instanceof Mapping mapping) {
            Map<String, Object> keys = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> keys.put(entry.key(), json(entry.value())));
            return keys;
        }
        Scalar scalar = (Scalar) node;
        return scalar.quoted() ? scalar.text() : TypedScalar.of(scalar.text());
    }
}
