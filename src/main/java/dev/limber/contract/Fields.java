package dev.limber.contract;

import dev.limber.frontmatter.YamlNode;
import java.util.List;

/** Keys that the contract names. */
public record Fields(String name, List<KeyDeclaration> keys) implements ValueType {
    public Fields {
        keys = List.copyOf(keys);
    }

    @Override
    public String words() {
        return name;
    }

    @Override
    public String shape() {
        return "keys with values";
    }

    @Override
    public void check(YamlNode node, KeyDeclaration key, Validator validator) {
        node.asMapping()
                .ifPresentOrElse(
                        mapping -> validator.keys(mapping, keys, mapping.span()),
                        () -> validator.wrongType(key, this, node));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.fields(this);
    }
}
