package dev.limber.contract;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.model.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks YAML against declarations and reports everything that does not fit. */
public final class Validator {
    private final Optional<Vocabulary> vocabulary;
    private final Findings findings;

    /** Without a vocabulary (it could not be read, or none is needed) its keys are not judged. */
    public Validator(Optional<Vocabulary> vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
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
                "the key " + Problem.quoted(entry.key()) + " is not known here",
                NearestName.advice(entry.key(), entry.keySpan(), names, OneAnswer.KEY));
        return NearestName.of(entry.key(), names).orElse("");
    }

    private void missing(KeyDeclaration key, Span at) {
        findings.error(
                Code.MISSING_KEY, at, "the key \"" + key.name() + "\" is missing", "Add the line: " + key.line());
    }

    private void entry(KeyDeclaration key, Entry entry) {
        if (!entry.value().absent()) {
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
        type.check(node, key, this);
    }

    void text(KeyDeclaration key, Plain type, Scalar scalar) {
        if (scalar.text().isBlank()) {
            findings.error(
                    Code.MISSING_KEY,
                    scalar.span(),
                    "the value of \"" + key.name() + "\" is blank",
                    "For example: " + key.line());
        } else {
            plain(type, scalar.text(), scalar.span());
        }
    }

    void plain(Plain type, String text, Span span) {
        type.problem(text, vocabulary).ifPresent(problem -> report(problem, span, text));
    }

    void report(Problem problem, Span span, String typed) {
        findings.error(problem.code(), span, problem.message(), problem.advice(span, typed));
    }

    void wrongType(KeyDeclaration key, ValueType type, YamlNode node) {
        findings.error(
                Code.WRONG_TYPE,
                node.span(),
                "expected " + type.shape() + ", found " + node.shape(),
                type.advice(key, node));
    }
}
