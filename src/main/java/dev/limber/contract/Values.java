package dev.limber.contract;

import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.model.Located;
import dev.limber.model.Slug;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads values of a mapping leniently: one that is missing or wrong has been reported and gets a default. */
public final class Values {
    private final Mapping mapping;

    public Values(Mapping mapping) {
        this.mapping = mapping;
    }

    public static Values of(YamlNode node) {
        return new Values(node.asMapping().orElseGet(() -> new Mapping(List.of(), node.span())));
    }

    public Span span() {
        return mapping.span();
    }

    public boolean has(String key) {
        return mapping.value(key).filter(value -> !value.absent()).isPresent();
    }

    public Optional<Scalar> scalar(String key) {
        return mapping.value(key)
                .flatMap(YamlNode::asScalar)
                .filter(scalar -> !scalar.text().isBlank());
    }

    public Optional<String> optional(String key) {
        return scalar(key).map(scalar -> scalar.text().strip());
    }

    public String text(String key) {
        return optional(key).orElse("");
    }

    public Optional<Located<String>> located(String key) {
        return scalar(key).map(Values::located);
    }

    /** A name with its place; an empty name when there is none. */
    public Located<String> name(String key) {
        return located(key).orElseGet(() -> new Located<>("", span()));
    }

    /** A slug with its place, when there is a valid one. */
    public Optional<Located<String>> slug(String key) {
        return located(key).filter(name -> Slug.isValid(name.value()));
    }

    public List<Located<String>> slugs(String key) {
        return names(key).stream().filter(name -> Slug.isValid(name.value())).toList();
    }

    public List<Located<String>> names(String key) {
        return items(key)
                .flatMap(item -> item.asScalar().stream())
                .filter(scalar -> !scalar.text().isBlank())
                .map(Values::located)
                .toList();
    }

    public List<String> texts(String key) {
        return names(key).stream().map(Located::value).toList();
    }

    public Stream<YamlNode> items(String key) {
        return mapping.value(key).flatMap(YamlNode::asSequence).stream().flatMap(list -> list.items().stream());
    }

    /** The mapping below a key, empty when there is none. */
    public Values child(String key) {
        return mapping.value(key).map(Values::of).orElseGet(() -> new Values(new Mapping(List.of(), span())));
    }

    public Optional<Values> optionalChild(String key) {
        return mapping.value(key).flatMap(YamlNode::asMapping).map(Values::new);
    }

    public List<Entry> entries() {
        return mapping.entries();
    }

    public int whole(String key, int otherwise) {
        return optional(key)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    public boolean flag(String key) {
        return optional(key).filter("true"::equals).isPresent();
    }

    public Optional<LocalDate> day(String key) {
        return optional(key).flatMap(Days::day);
    }

    public Optional<BigDecimal> decimal(String key) {
        return optional(key).flatMap(Decimal::number);
    }

    /** A length or an angle; the other number when there is none. */
    public double measure(String key, double otherwise) {
        return optional(key)
                .filter(text -> text.matches(Quantity.PATTERN))
                .map(Double::parseDouble)
                .orElse(otherwise);
    }

    /** The items of a list; a single one may stand without brackets. */
    public List<YamlNode> itemsOrOne(String key) {
        return has(key) && mapping.value(key).flatMap(YamlNode::asSequence).isEmpty()
                ? mapping.value(key).stream().toList()
                : items(key).toList();
    }

    /** Seconds, 0 when there are none. */
    public int seconds(String key) {
        return optional(key)
                .map(Durations::seconds)
                .map(found -> found.orElse(0))
                .orElse(0);
    }

    /** Seconds; the other number when there are none. */
    public int seconds(String key, int otherwise) {
        int seconds = seconds(key);
        return seconds > 0 ? seconds : otherwise;
    }

    private static Located<String> located(Scalar scalar) {
        return new Located<>(scalar.text().strip(), scalar.span());
    }
}
