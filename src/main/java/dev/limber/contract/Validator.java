package dev.limber.contract;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks YAML against declarations and reports everything that does not fit. */
public final class Validator {
    private final GuideWords words;
    private final Findings findings;

    /** @param words what the values of this guide are judged by */
    public Validator(GuideWords words, Findings findings) {
        this.words = words;
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
        List<KeyDeclaration> absent = keys.stream()
                .filter(key -> key.required() && !settled.contains(key.name()))
                .toList();
        if (!absent.isEmpty()) {
            missing(absent, mapping, missing);
        }
    }

    /** Reports an unknown key and returns the name that was probably meant, so that it is not reported as missing. */
    private String unknown(Entry entry, List<KeyDeclaration> keys) {
        List<String> names = keys.stream().map(KeyDeclaration::name).toList();
        Optional<String> foreign = ForeignKeys.hint(entry.key(), names);
        findings.error(
                Code.UNKNOWN_KEY,
                entry.keySpan(),
                "the key " + Problem.quoted(entry.key()) + " is not known here",
                foreign.map(Advice::of)
                        .orElseGet(() -> NearestName.advice(entry.key(), entry.keySpan(), names, OneAnswer.KEY)));
        return foreign.isPresent()
                ? ForeignKeys.meant(entry.key(), names).orElse("")
                : NearestName.of(entry.key(), names).orElse("");
    }

    /** Reports all keys that a mapping lacks at once, with lines to paste. */
    private void missing(List<KeyDeclaration> keys, Mapping mapping, Span at) {
        String names = keys.stream().map(KeyDeclaration::name).collect(Collectors.joining("\", \"", "\"", "\""));
        boolean one = keys.size() == 1;
        Stream<EmptyForm> forms = keys.stream().map(key -> new EmptyForm(key, words));
        String hint = one
                ? forms.map(EmptyForm::line).collect(Collectors.joining("", "Add: ", ""))
                : isFlow(mapping)
                        ? forms.map(EmptyForm::brief).collect(Collectors.joining(", ", "Add: ", ""))
                        : forms.map(EmptyForm::line).collect(Collectors.joining("\n", "Add these lines:\n", ""));
        findings.error(
                Code.MISSING_KEY,
                at,
                one ? "the key " + names + " is missing" : "these keys are missing: " + names,
                hint);
    }

    /** Whether a mapping stands in braces. */
    private static boolean isFlow(Mapping mapping) {
        return mapping.entries().stream()
                .findFirst()
                .filter(first -> first.keySpan().compareTo(mapping.span()) > 0)
                .isPresent();
    }

    private void entry(KeyDeclaration key, Entry entry) {
        if (!entry.value().absent()) {
            value(key, key.type(), entry.value());
        } else if (key.required()) {
            findings.error(Code.MISSING_KEY, entry.keySpan(), "the key \"" + key.name() + "\" has no value", form(key));
        }
    }

    /** A hint to what a key looks like with its value. */
    String form(KeyDeclaration key) {
        return "Its form: " + new EmptyForm(key, words).line();
    }

    /** Checks a value; the key it belongs to serves for hints. */
    public void value(KeyDeclaration key, ValueType type, YamlNode node) {
        type.check(node, key, this);
    }

    void text(KeyDeclaration key, Plain type, Scalar scalar) {
        if (scalar.text().isBlank()) {
            findings.error(Code.MISSING_KEY, scalar.span(), "the value of \"" + key.name() + "\" is blank", form(key));
        } else if (scalar.text().strip().equals(EmptyForm.GAP)) {
            findings.error(
                    Code.MISSING_KEY,
                    scalar.span(),
                    "the value of \"" + key.name() + "\" is still to be written",
                    form(key));
        } else {
            plain(type, scalar.text(), scalar.span());
        }
    }

    void plain(Plain type, String text, Span span) {
        type.problem(text, words).ifPresent(problem -> report(problem, span, text));
    }

    /** Reports names that stand in a list before, however they are capitalised. */
    void repeats(Sequence list) {
        Map<String, Span> seen = new HashMap<>();
        Optional<Span> previous = Optional.empty();
        for (YamlNode item : list.items()) {
            String name = item.asScalar().map(Scalar::text).orElse("").strip();
            boolean named = !name.isEmpty() && !name.equals(EmptyForm.GAP);
            if (named && seen.putIfAbsent(name.toLowerCase(Locale.ROOT), item.span()) != null) {
                Optional<Fix> fix = previous.flatMap(before -> Fix.without(before, item.span()));
                findings.error(
                        Code.REPEATED_NAME,
                        item.span(),
                        Problem.quoted(name) + " stands in this list already",
                        new Advice("Delete it here.", fix));
            }
            previous = Optional.of(item.span());
        }
    }

    void report(Problem problem, Span span, String typed) {
        findings.error(problem.code(), span, problem.message(), problem.advice(span, typed));
    }

    void wrongType(KeyDeclaration key, ValueType type, YamlNode node) {
        findings.error(
                Code.WRONG_TYPE,
                node.span(),
                "expected " + type.shape() + ", found " + node.shape(),
                type.advice(key, node, words));
    }
}
