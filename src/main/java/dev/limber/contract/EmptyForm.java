package dev.limber.contract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a key as a line to paste: with {@code …} wherever a person has to choose a value, and behind it what there is to
 * choose from in this guide. A line that is pasted as it is gives the same hint again, as {@code …} is no value.
 */
record EmptyForm(KeyDeclaration key, GuideWords words) implements ValueType.Visitor<String> {
    /** Stands for a value that is still to be written. */
    static final String GAP = "…";

    private static final int MOST_NAMED = 12;

    /** The key with its form and, as a comment, the choice. */
    String line() {
        String choice = choice();
        return brief() + (choice.isEmpty() ? "" : " # " + choice);
    }

    /** The key with its form. */
    String brief() {
        return key.name() + ": " + key.type().accept(this);
    }

    private String choice() {
        List<String> options = List.copyOf(key.type().options(words));
        if (!options.isEmpty() && options.size() <= MOST_NAMED) {
            return among(options);
        }
        return key.type()
                .vocabulary()
                .map(group -> "from " + group.word() + " in vocabulary.yaml")
                .orElseGet(() -> key.description().replaceFirst("\\.$", ""));
    }

    private static String among(List<String> all) {
        return all.size() == 1 ? all.get(0) : "one of " + String.join(", ", all);
    }

    @Override
    public String plain(Plain type) {
        return GAP;
    }

    @Override
    public String list(ListOf type) {
        return "[ " + type.item().accept(this) + " ]";
    }

    @Override
    public String listOrOne(ListOrOne type) {
        return type.list().item().accept(this);
    }

    @Override
    public String map(MapOf type) {
        return "{ " + GAP + ": " + type.value().accept(this) + " }";
    }

    @Override
    public String fields(Fields type) {
        List<KeyDeclaration> needed =
                type.keys().stream().filter(KeyDeclaration::required).toList();
        return (needed.isEmpty() ? type.keys().stream().limit(1) : needed.stream())
                .map(part -> part.name() + ": " + part.type().accept(this))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    @Override
    public String oneOf(OneOf type) {
        return type.brief().isPresent() ? GAP : type.shapes().get(0).accept(this);
    }
}
