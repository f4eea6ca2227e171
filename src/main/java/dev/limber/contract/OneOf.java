package dev.limber.contract;

import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Mapping;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A short form as one text, or one of several mappings, which are told apart by their first key. */
public record OneOf(Optional<Plain> brief, List<Fields> shapes) implements ValueType {
    public OneOf {
        shapes = List.copyOf(shapes);
    }

    @Override
    public String words() {
        String all = shapes.stream().map(Fields::words).collect(Collectors.joining(" or "));
        return brief.map(text -> text.words() + " or " + all).orElse(all);
    }

    @Override
    public void check(YamlNode node, KeyDeclaration key, Validator validator) {
        if (node.asMapping().isPresent()) {
            shape(node.asMapping().get()).check(node, key, validator);
        } else if (node.asScalar().isPresent() && brief.isPresent()) {
            brief.get().check(node, key, validator);
        } else {
            validator.wrongType(key, this, node);
        }
    }

    /** The shape whose first key is there, otherwise the one that shares most keys. */
    public Fields shape(Mapping mapping) {
        return shapes.stream()
                .filter(fields -> mapping.entry(fields.keys().get(0).name()).isPresent())
                .findFirst()
                .orElseGet(() -> shapes.stream()
                        .max(Comparator.comparingLong(fields -> shared(fields, mapping)))
                        .orElseThrow());
    }

    private static long shared(Fields fields, Mapping mapping) {
        return fields.keys().stream()
                .filter(key -> mapping.entry(key.name()).isPresent())
                .count();
    }

    @Override
    public Optional<String> meant(String text, GuideWords words) {
        return brief.flatMap(type -> type.meant(text, words));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.oneOf(this);
    }
}
