package dev.limber.model;

import dev.limber.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A piece of running text. */
public sealed interface Inline {
    /** Where it was written. */
    Span span();

    /** Plain text, entities decoded, quotes still as typed. */
    record Text(String text, Span span) implements Inline {}

    record Emphasis(List<Inline> content, Span span) implements Inline {}

    record Strong(List<Inline> content, Span span) implements Inline {}

    record Strikethrough(List<Inline> content, Span span) implements Inline {}

    record Code(String text, Span span) implements Inline {}

    /** A link; {@code span} covers the whole of it, {@code addressSpan} the address as written. */
    record Link(Address address, Optional<String> title, List<Inline> content, Span span, Span addressSpan)
            implements Inline {}

    /** An image; the alternative text is never blank in a page without errors. */
    record Image(String source, String alternative, Optional<String> title, Span span, Span addressSpan)
            implements Inline {}

    /** The raised number that leads to a footnote: its number, and the how-many-eth reference to it, both from 1. */
    record FootnoteReference(int number, int occurrence, Span span) implements Inline {}

    /** A line break that the writer asked for. */
    record HardBreak(Span span) implements Inline {}

    /** A line end in the source, shown as a space. */
    record SoftBreak(Span span) implements Inline {}

    /** A glossary term at its first use; made by glossary linking, never by the parser. */
    record Term(String term, List<Inline> content, Span span) implements Inline {}
}
