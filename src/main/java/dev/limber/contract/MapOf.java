package dev.limber.contract;

import dev.limber.frontmatter.YamlNode;

/** Keys that the guide chooses, each with a value of the same type. */
public record MapOf(Plain key, ValueType value) implements ValueType {
    @Override
    public String words() {
        return "keys that are each " + key.words() + ", with " + value.words();
    }

    @Override
    public String shape() {
        return "keys with values";
    }

    @Override
    public void check(YamlNode node, KeyDeclaration declared, Validator validator) {
        node.asMapping()
                .ifPresentOrElse(
                        mapping -> mapping.entries().forEach(entry -> {
                            validator.plain(key, entry.key(), entry.keySpan());
                            value.check(entry.value(), declared, validator);
                        }),
                        () -> validator.wrongType(declared, this, node));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.map(this);
    }
}
