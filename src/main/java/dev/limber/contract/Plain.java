package dev.limber.contract;

import dev.limber.diagnostic.Advice;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Vocabulary;
import java.util.Optional;
import java.util.OptionalInt;

/** A value that is written as one text. A new one is a record with {@link #words} and what of the rest differs. */
public sealed interface Plain extends ValueType
        permits Day,
                Decimal,
                Duration,
                Flag,
                Formed,
                PartialDay,
                Quantity,
                SlugValue,
                Suggested,
                Term,
                Text,
                Whole,
                Word {
    /** The type that the core schema of YAML gives such a text where it stands without quotes. */
    enum YamlType {
        STRING,
        BOOLEAN,
        INTEGER,
        NUMBER
    }

    /** The least and the greatest number. */
    record Range(int least, int most) {}

    /** What the draft of a page holds where a person has to write. */
    interface Gaps {
        String prose();

        String source();

        String first(Vocabulary.Group group);

        String example();
    }

    /**
     * What the text looks like as a whole, as a regular expression that JavaScript reads alike: the checker and the
     * schemas of editors judge by the same. Ranges are not in it.
     */
    default Optional<String> grammar() {
        return Optional.empty();
    }

    /** What is wrong with a text that is not blank. */
    default Optional<Problem> problem(String text, GuideWords words) {
        return grammar().map(text::matches).orElse(true) ? Optional.empty() : Problem.wrong(this, text, words);
    }

    /** What a person who wrote this may have meant; what does not fit the type is left out by whoever asks. */
    default Readings readings(String text) {
        return Readings.NONE;
    }

    /** Whether a text of the right form is one of the guide's own, where that is known. */
    default boolean isThere(String text, GuideWords words) {
        return true;
    }

    /** What is allowed, for a text from which nothing can be told and where the message does not say it. */
    default String allowed(String text, GuideWords words) {
        return "";
    }

    @Override
    default Optional<String> meant(String text, GuideWords words) {
        Optional<Problem> problem = text.isBlank() ? Optional.empty() : problem(text, words);
        return text.isBlank()
                ? Optional.empty()
                : problem.isEmpty() ? Optional.of(text) : problem.get().instead();
    }

    default YamlType yamlType() {
        return YamlType.STRING;
    }

    /** The most characters. */
    default OptionalInt maxLength() {
        return OptionalInt.empty();
    }

    default Optional<Range> range() {
        return Optional.empty();
    }

    /** The type of texts that fit besides the words of the choice. */
    default Optional<Plain> besides() {
        return Optional.empty();
    }

    /** The names that a guide gives, for types whose texts are among them. */
    default Optional<GuideNames> names() {
        return Optional.empty();
    }

    /** What the draft of a page says for a value of this type. */
    default String draft(Gaps gaps) {
        return gaps.example();
    }

    /** The only item of a list, where no list belongs. */
    @Override
    default Advice advice(KeyDeclaration key, YamlNode found, GuideWords words) {
        return found.asSequence()
                .filter(list -> list.items().size() == 1)
                .flatMap(list -> list.items().get(0).asScalar())
                .flatMap(item -> meant(item.text(), words))
                .map(text -> Advice.of("Write " + key.name() + ": " + text))
                .orElseGet(() -> ValueType.super.advice(key, found, words));
    }

    @Override
    default void check(YamlNode node, KeyDeclaration key, Validator validator) {
        node.asScalar()
                .ifPresentOrElse(
                        scalar -> validator.text(key, this, scalar), () -> validator.wrongType(key, this, node));
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.plain(this);
    }
}
