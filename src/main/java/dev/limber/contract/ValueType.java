package dev.limber.contract;

import dev.limber.model.Vocabulary;
import java.util.List;
import java.util.Optional;

/** What kind of value a key takes: data for the checker, the schemas and the documentation. */
public sealed interface ValueType {
    /** What is expected, in words that fit after "expected": {@code a date such as 2026-11-22}. */
    default String words() {
        return Words.of(this);
    }

    /** A value that is written as one text. */
    sealed interface Plain extends ValueType {}

    /** Any text that is not blank. */
    record Text(int longest) implements Plain {}

    /** A text of a certain form: a regular expression for the whole of it, what it is called, and one that fits. */
    record Formed(String pattern, String name, String example) implements Plain {}

    record Flag() implements Plain {}

    record Whole(int least, int most) implements Plain {}

    /** A number with at most two decimals, at most {@code farthest} away from 0. */
    record Decimal(int farthest) implements Plain {}

    /** A length or an angle of a drawing: at most four digits before the point and after it. */
    record Measure() implements Plain {}

    /** A day of the calendar, {@code YYYY-MM-DD}. */
    record Day() implements Plain {}

    /** A year, a month or a day, as far as it is known. */
    record PartialDay() implements Plain {}

    /** A time with its unit, in whole seconds at most {@code longest}. */
    record Duration(int longest) implements Plain {}

    /** The slug of a page; whether the page exists is checked with the whole guide. */
    record PageSlug(Target target) implements Plain {
        /** What a slug leads to. */
        public enum Target {
            PAGE("the slug of a page"),
            /** A page, or one of those that the generator makes. */
            PAGE_OR_LIST("the slug of a page or list"),
            MOVE("the slug of an exercise"),
            CONDITION("the slug of a condition"),
            /** A page that is not there, or no longer. */
            NO_PAGE("a slug that no page has");

            private final String words;

            Target(String words) {
                this.words = words;
            }

            String words() {
                return words;
            }
        }
    }

    /** A key of {@code evidence.yaml}; whether it exists is checked with the whole guide. */
    record ChartKey() implements Plain {}

    /** A key of {@code sources.yaml}; whether it exists is checked with the whole guide. */
    record SourceKey() implements Plain {}

    /** One of a few words. */
    record Word(List<String> allowed) implements Plain {}

    /** A key of a group in {@code vocabulary.yaml}. */
    record Term(Vocabulary.Group group) implements Plain {}

    /** One of these words, or a name of the given form that stands elsewhere in the same file. */
    record Suggested(List<String> choice, Formed other) implements Plain {}

    record ListOf(ValueType item, int least, int most) implements ValueType {
        /** More than anybody writes by hand. */
        public static final int MANY = 200;
    }

    /** A list, or one of its items without brackets. */
    record ListOrOne(ListOf list) implements ValueType {}

    /** Keys that the guide chooses, each with a value of the same type. */
    record MapOf(Plain key, ValueType value) implements ValueType {}

    /** Keys that the contract names. */
    record Fields(String name, List<KeyDeclaration> keys) implements ValueType {}

    /** A short form as one text, or one of several mappings, which are told apart by their first key. */
    record OneOf(Optional<Plain> brief, List<Fields> shapes) implements ValueType {}
}
