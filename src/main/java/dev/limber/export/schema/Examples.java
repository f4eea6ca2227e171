package dev.limber.export.schema;

import dev.limber.contract.KeyDeclaration;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
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
                .flatMap(YamlNode::asMapping)
                .flatMap(line -> line.value(key.name()))
                .map(Examples::json)
                .orElseThrow(() -> new IllegalStateException("No YAML: " + key.line()));
    }

    private static Object json(YamlNode node) {
        return node.asSequence()
                .<Object>map(list -> list.items().stream().map(Examples::json).toList())
                .or(() -> node.asMapping().map(Examples::keys))
                .or(() -> node.asScalar().map(Examples::text))
                .orElseThrow();
    }

    private static Map<String, Object> keys(Mapping mapping) {
        Map<String, Object> keys = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> keys.put(entry.key(), json(entry.value())));
        return keys;
    }

    private static Object text(Scalar scalar) {
        return scalar.quoted() ? scalar.text() : TypedScalar.of(scalar.text());
    }
}
