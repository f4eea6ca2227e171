package dev.limber.frontmatter;

import dev.limber.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A piece of YAML as a person typed it: every scalar is text ({@code no}, {@code 012} and {@code 1.10} too). */
public sealed interface YamlNode {
    /** Where it begins; its length ends with the line at the latest. */
    Span span();

    /** The sort of YAML in words: {@code a list}. */
    String shape();

    /** Whether nothing was typed. */
    default boolean absent() {
        return false;
    }

    default Optional<Mapping> asMapping() {
        return Optional.empty();
    }

    default Optional<Sequence> asSequence() {
        return Optional.empty();
    }

    default Optional<Scalar> asScalar() {
        return Optional.empty();
    }

    /** Keys with values, in the order of the file; no key occurs twice. */
    record Mapping(List<Entry> entries, Span span) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String shape() {
            return "keys with values";
        }

        @Override
        public Optional<Mapping> asMapping() {
            return Optional.of(this);
        }

        /** The value of a key, if the key is there. */
        public Optional<YamlNode> value(String key) {
            return entry(key).map(Entry::value);
        }

        /** A key with its value, if the key is there. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    /** A key, where it stands, and its value. */
    record Entry(String key, Span keySpan, YamlNode value) {}

    /** A list. */
    record Sequence(List<YamlNode> items, Span span) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String shape() {
            return "a list";
        }

        @Override
        public Optional<Sequence> asSequence() {
            return Optional.of(this);
        }
    }

    /** A text; a key without a value has an empty one that is not quoted. */
    record Scalar(String text, boolean quoted, Span span) implements YamlNode {
        @Override
        public String shape() {
            return absent() ? "nothing" : "text";
        }

        @Override
        public Optional<Scalar> asScalar() {
            return Optional.of(this);
        }

        /** Whether nothing was typed, not even a pair of quotes. */
        @Override
        public boolean absent() {
            return text.isEmpty() && !quoted;
        }
    }
}
