package dev.limber.contract;

import dev.limber.diagnostic.Advice;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The type of a key's value: words, check and shape for the checker, the schemas and the documentation. */
public sealed interface ValueType permits Plain, ListOf, ListOrOne, MapOf, Fields, OneOf {
    /** What is expected, in words that fit after "expected": {@code a date such as 2026-11-22}. */
    String words();

    /** The sort of YAML that the type is written as, for "expected …, found …". */
    default String shape() {
        return words();
    }

    /** Reports everything in a value that does not fit; the key it belongs to serves for hints. */
    void check(YamlNode node, KeyDeclaration key, Validator validator);

    /** What to write instead of a value of another sort. */
    default Advice advice(KeyDeclaration key, YamlNode found, GuideWords words) {
        return Advice.of(key.example().isEmpty() ? "" : "Its form: " + new EmptyForm(key, words).line());
    }

    /** The group of the vocabulary that the value, or each item of it, is a key of. */
    default Optional<Vocabulary.Group> vocabulary() {
        return Optional.empty();
    }

    /** The words that the declaration names. */
    default List<String> choice() {
        return List.of();
    }

    /** All that such a value, or each item of it, may be in this guide; empty where that is no short choice. */
    default Collection<String> options(GuideWords words) {
        return choice();
    }

    /** Whether such a value is a name, which a list holds once. */
    default boolean isName() {
        return false;
    }

    /** The text that was meant by one, where such a value may be a text and it can be told. */
    default Optional<String> meant(String text, GuideWords words) {
        return Optional.empty();
    }

    <R> R accept(Visitor<R> visitor);

    /** A method for each way in which values nest; a type of plain text needs none of its own. */
    interface Visitor<R> {
        R plain(Plain type);

        R list(ListOf type);

        R listOrOne(ListOrOne type);

        R map(MapOf type);

        R fields(Fields type);

        R oneOf(OneOf type);
    }
}
