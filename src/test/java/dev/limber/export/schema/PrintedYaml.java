package dev.limber.export.schema;

import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import dev.limber.json.Json;
import java.util.stream.Collectors;

/** Writes a tree of YAML as text again, on one line: what was typed without quotes stays without where it can. */
final class PrintedYaml {
    private PrintedYaml() {}

    /** A whole file; a mapping has a line for each key. */
    static String file(YamlNode root) {
        return root instanceof Mapping mapping && !mapping.entries().isEmpty()
                ? mapping.entries().stream()
                        .map(entry -> quoted(entry.key()) + ": " + of(entry.value()) + "\n")
                        .collect(Collectors.joining())
                : of(root) + "\n";
    }

    private static String of(YamlNode node) {
        if (node instanceof Sequence list) {
            return list.items().stream().map(PrintedYaml::item).collect(Collectors.joining(", ", "[", "]"));
        } else if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> quoted(entry.key()) + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        Scalar scalar = (Scalar) node;
        boolean plain = !scalar.quoted() && (scalar.absent() || isPlain(scalar.text()));
        return plain ? scalar.text() : quoted(scalar.text());
    }

    /** An item without a value has no form in a list on one line. */
    private static String item(YamlNode node) {
        String text = of(node);
        return text.isEmpty() ? quoted("") : text;
    }

    private static boolean isPlain(String text) {
        return text.matches("[A-Za-z0-9.+-][A-Za-z0-9 ./+-]*")
                && text.strip().equals(text)
                && !text.matches("[-.]+ .*|[-.]+");
    }

    private static String quoted(String text) {
        return Json.compact(text);
    }
}
