package dev.limber.contract;

import dev.limber.contract.ValueType.Fields;
import dev.limber.contract.ValueType.ListOf;
import dev.limber.contract.ValueType.ListOrOne;
import dev.limber.contract.ValueType.MapOf;
import dev.limber.contract.ValueType.OneOf;
import dev.limber.contract.ValueType.Plain;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks YAML along declarations and reports everything that does not fit. */
public final class Validator {
    private static final Pattern PLAIN = Pattern.compile("[\\w ,.-]+");

    private final PlainRules rules;
    private final Findings findings;

    public Validator(PlainRules rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** Checks the keys of a mapping; missing ones are reported at the place given. */
    public void keys(Mapping mapping, List<KeyDeclaration> keys, Span missing) {
        Set<String> settled = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            Optional<KeyDeclaration> key =
                    keys.stream().filter(k -> k.name().equals(entry.key())).findFirst();
            settled.add(key.isPresent() ? entry.key() : unknown(entry, keys));
            key.ifPresent(declared -> entry(declared, entry));
        }
        keys.stream()
                .filter(key -> key.required() && !settled.contains(key.name()))
                .forEach(key -> missing(key, missing));
    }

    /** Reports an unknown key and returns the name that was probably meant, so that it is not reported as missing. */
    private String unknown(Entry entry, List<KeyDeclaration> keys) {
        List<String> names = keys.stream().map(KeyDeclaration::name).toList();
        findings.error(
                Code.UNKNOWN_KEY,
                entry.keySpan(),
                "the key " + Words.quoted(entry.key()) + " is not known here",
                NearestName.advice(entry.key(), entry.keySpan(), names));
        return NearestName.of(entry.key(), names).orElse("");
    }

    private void missing(KeyDeclaration key, Span at) {
        findings.error(
                Code.MISSING_KEY, at, "the key \"" + key.name() + "\" is missing", "Add the line: " + key.line());
    }

    private void entry(KeyDeclaration key, Entry entry) {
        if (!(entry.value() instanceof Scalar scalar) || !scalar.absent()) {
            value(key, key.type(), entry.value());
        } else if (key.required()) {
            findings.error(
                    Code.MISSING_KEY,
                    entry.keySpan(),
                    "the key \"" + key.name() + "\" has no value",
                    "For example: " + key.line());
        }
    }

    /** Checks a value; the key it belongs to serves for hints. */
    public void value(KeyDeclaration key, ValueType type, YamlNode node) {
        if (type instanceof Plain plain) {
            plain(key, plain, node);
        } else if (type instanceof OneOf oneOf) {
            oneOf(key, oneOf, node);
        } else if (type instanceof ListOf list) {
            list(key, list, node);
        } else if (type instanceof ListOrOne several) {
            value(
                    key,
                    node instanceof Sequence ? several.list() : several.list().item(),
                    node);
        } else if (!(node instanceof Mapping mapping)) {
            wrongType(key, type, node);
        } else if (type instanceof Fields fields) {
            keys(mapping, fields.keys(), mapping.span());
        } else if (type instanceof MapOf map) {
            map(key, map, mapping);
        }
    }

    private void plain(KeyDeclaration key, Plain type, YamlNode node) {
        if (!(node instanceof Scalar scalar)) {
            wrongType(key, type, node);
        } else if (scalar.text().isBlank()) {
            findings.error(
                    Code.MISSING_KEY,
                    scalar.span(),
                    "the value of \"" + key.name() + "\" is blank",
                    "For example: " + key.line());
        } else {
            rules.problem(type, scalar.text()).ifPresent(problem -> report(problem, scalar.span(), scalar.text()));
        }
    }

    private void report(Problem problem, Span span, String typed) {
        findings.error(problem.code(), span, problem.message(), problem.advice(span, typed));
    }

    private void oneOf(KeyDeclaration key, OneOf type, YamlNode node) {
        if (node instanceof Mapping mapping) {
            keys(mapping, shape(type, mapping).keys(), mapping.span());
        } else if (node instanceof Scalar && type.brief().isPresent()) {
            plain(key, type.brief().get(), node);
        } else {
            wrongType(key, type, node);
        }
    }

    /** The shape whose first key is there, otherwise the one that shares most keys. */
    public static Fields shape(OneOf type, Mapping mapping) {
        return type.shapes().stream()
                .filter(fields -> mapping.entry(fields.keys().get(0).name()).isPresent())
                .findFirst()
                .orElseGet(() -> type.shapes().stream()
                        .max(Comparator.comparingLong(fields -> shared(fields, mapping)))
                        .orElseThrow());
    }

    private static long shared(Fields fields, Mapping mapping) {
        return fields.keys().stream()
                .filter(key -> mapping.entry(key.name()).isPresent())
                .count();
    }

    private void list(KeyDeclaration key, ListOf type, YamlNode node) {
        if (!(node instanceof Sequence sequence)) {
            wrongType(key, type, node);
            return;
        }
        int size = sequence.items().size();
        if (size < type.least() || size > type.most()) {
            findings.error(
                    Code.OUT_OF_RANGE,
                    sequence.span(),
                    "expected " + type.words() + ", found " + size,
                    "For example: " + key.line());
        }
        sequence.items().forEach(item -> value(key, type.item(), item));
    }

    private void map(KeyDeclaration key, MapOf type, Mapping mapping) {
        for (Entry entry : mapping.entries()) {
            rules.problem(type.key(), entry.key()).ifPresent(problem -> report(problem, entry.keySpan(), entry.key()));
            value(key, type.value(), entry.value());
        }
    }

    private void wrongType(KeyDeclaration key, ValueType type, YamlNode node) {
        Advice example = Advice.of(key.example().isEmpty() ? "" : "For example: " + key.line());
        Advice advice = type instanceof ListOf
                        && node instanceof Scalar scalar
                        && !key.example().isEmpty()
                ? listed(key, scalar)
                : example;
        findings.error(
                Code.WRONG_TYPE, node.span(), "expected " + Words.shape(type) + ", found " + found(node), advice);
    }

    /** A single value where a list is wanted; quotes and signs may mean more to YAML, so only plain ones are sure. */
    private static Advice listed(KeyDeclaration key, Scalar value) {
        String list = "[" + value.text() + "]";
        Optional<Fix> fix = Fix.of(value.span(), value.text(), list, true);
        boolean plain = !value.quoted() && PLAIN.matcher(value.text()).matches();
        return new Advice("Write " + key.name() + ": " + list, fix.filter(edit -> plain));
    }

    private static String found(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.absent() ? "nothing" : "text";
        }
        return node instanceof Sequence ? "a list" : "keys with values";
    }
}
