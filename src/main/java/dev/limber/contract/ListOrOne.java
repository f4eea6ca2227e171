package dev.limber.contract;

import dev.limber.frontmatter.YamlNode;

/** A list, or one of its items without brackets. */
public record ListOrOne(ListOf list) implements ValueType {
    @Override
    public String words() {
        return list.item().words() + " or a list of them";
    }

    @Override
    public void check(YamlNode node, KeyDeclaration key, Validator validator) {
        ValueType type = node.asSequence().isPresent() ? list : list.item();
        type.check(node, key, validator);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.listOrOne(this);
    }
}
