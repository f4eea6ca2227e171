package dev.limber.figure;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the keys of one mapping and reports what does not belong. */
final class Fields {
    private final Mapping mapping;
    private final Findings findings;

    private Fields(Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** The keys of a node; none, and an error, when it is no mapping or has keys that are not in the list. */
    static Fields of(YamlNode node, Collection<String> known, Findings findings) {
        if (!(node instanceof Mapping mapping)) {
            findings.error(
                    Code.WRONG_TYPE, node.span(), "keys with values are wanted here", "Choose from: " + known + ".");
            return new Fields(new Mapping(List.of(), node.span()), findings);
        }
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                findings.error(
                        Code.UNKNOWN_KEY,
                        entry.keySpan(),
                        "\"" + entry.key() + "\" is not a key here",
                        NearestName.hint(entry.key(), known));
            }
        }
        return new Fields(mapping, findings);
    }

    Span span() {
        return mapping.span();
    }

    boolean has(String key) {
        return mapping.value(key).isPresent();
    }

    Optional<YamlNode> node(String key) {
        return mapping.value(key);
    }

    Optional<Fields> child(String key, Collection<String> known) {
        return node(key).map(node -> of(node, known, findings));
    }

    Span span(String key) {
        return node(key).map(YamlNode::span).orElse(span());
    }

    double number(String key, double otherwise) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return otherwise;
        }
        String text = node.get() instanceof Scalar scalar ? scalar.text().strip() : "";
        if (text.matches("-?\\d{1,4}(\\.\\d{1,4})?|-?\\.\\d{1,4}")) {
            return Double.parseDouble(text);
        }
        findings.error(
                Code.WRONG_TYPE,
                node.get().span(),
                "\"" + key + "\" wants a number",
                key + ": " + Numbers.hundredths(otherwise));
        return otherwise;
    }

    /** A text that must be there. */
    String required(String key, String example) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            findings.error(Code.MISSING_KEY, span(), "\"" + key + "\" is missing", key + ": " + example);
        }
        return text.orElse("");
    }

    Optional<String> text(String key) {
        return node(key)
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text().strip())
                .filter(text -> !text.isEmpty());
    }

    /** One of the words of a choice. */
    <T> Optional<T> choice(String key, Function<String, Optional<T>> of, Collection<String> words) {
        return text(key).flatMap(text -> oneOf(text, span(key), of, words));
    }

    /** Words of a choice; a single one may stand without brackets. */
    <T> List<T> choices(String key, Function<String, Optional<T>> of, Collection<String> words) {
        List<T> chosen = new ArrayList<>();
        for (YamlNode item : items(key)) {
            String text = item instanceof Scalar scalar ? scalar.text().strip() : "";
            oneOf(text, item.span(), of, words).ifPresent(chosen::add);
        }
        return chosen;
    }

    /** The words of a list. */
    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> item instanceof Scalar scalar ? scalar.text().strip() : "")
                .toList();
    }

    List<YamlNode> items(String key) {
        return node(key)
                .map(node -> node instanceof Sequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    private <T> Optional<T> oneOf(String text, Span span, Function<String, Optional<T>> of, Collection<String> words) {
        Optional<T> found = of.apply(text);
        if (found.isEmpty()) {
            findings.error(
                    Code.UNKNOWN_VALUE, span, "\"" + text + "\" is not known here", NearestName.hint(text, words));
        }
        return found;
    }
}
