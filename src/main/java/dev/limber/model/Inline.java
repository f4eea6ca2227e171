package dev.limber.model;

import dev.limber.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A piece of running text. */
public sealed interface Inline {
    /** Where it was written. */
    Span span();

    /** Calls the method of the visitor for this kind. */
    <R> R accept(InlineVisitor<R> visitor);

    /** This inline if it is a link. */
    default Optional<Link> link() {
        return Optional.empty();
    }

    /** This inline if it is a link in the manner of a wiki. */
    default Optional<WikiLink> wikiLink() {
        return Optional.empty();
    }

    /** This inline if it is an image. */
    default Optional<Image> image() {
        return Optional.empty();
    }

    /** Whether this is the end of a line. */
    default boolean isBreak() {
        return false;
    }

    /** The running text inside; empty for everything but markup around text. */
    default List<Inline> children() {
        return List.of();
    }

    /** Plain text, entities decoded, quotes still as typed. */
    record Text(String text, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Text that stays as it is, without typographic marks: an address, or characters after a backslash. */
    record Literal(String text, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** Brackets in the manner of a wiki, printed as typed; checks say which link to write. */
    record WikiLink(String text, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.wikiLink(this);
        }

        @Override
        public Optional<WikiLink> wikiLink() {
            return Optional.of(this);
        }
    }

    record Emphasis(List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.emphasis(this);
        }

        @Override
        public List<Inline> children() {
            return content;
        }
    }

    record Strong(List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.strong(this);
        }

        @Override
        public List<Inline> children() {
            return content;
        }
    }

    record Strikethrough(List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.strikethrough(this);
        }

        @Override
        public List<Inline> children() {
            return content;
        }
    }

    /** Words that HTML has an element for and Markdown no mark; {@code span} covers the first tag. */
    record Phrase(Kind kind, List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.phrase(this);
        }

        @Override
        public List<Inline> children() {
            return content;
        }

        /** What the words are. */
        public enum Kind {
            KEYBOARD("kbd"),
            SUBSCRIPT("sub"),
            SUPERSCRIPT("sup"),
            ABBREVIATION("abbr"),
            HIGHLIGHT("mark");

            private final String element;

            Kind(String element) {
                this.element = element;
            }

            /** The name of the element in HTML. */
            public String element() {
                return element;
            }
        }
    }

    record Code(String text, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** A link; {@code span} covers the whole of it, {@code addressSpan} the address as written. */
    record Link(Address address, Optional<String> title, List<Inline> content, Span span, Span addressSpan)
            implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.link(this);
        }

        @Override
        public Optional<Link> link() {
            return Optional.of(this);
        }

        @Override
        public List<Inline> children() {
            return content;
        }
    }

    /** An image; the alternative text is never blank in a page without errors. */
    record Image(String source, String alternative, Optional<String> title, Span span, Span addressSpan)
            implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.image(this);
        }

        @Override
        public Optional<Image> image() {
            return Optional.of(this);
        }
    }

    /** A reference to a footnote: the number of the footnote and that of this reference to it, both from 1. */
    record FootnoteReference(int number, int occurrence, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.footnoteReference(this);
        }
    }

    /** A line break that the author asked for. */
    record HardBreak(Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.hardBreak(this);
        }

        @Override
        public boolean isBreak() {
            return true;
        }
    }

    /** A line end in the source, shown as a space. */
    record SoftBreak(Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.softBreak(this);
        }

        @Override
        public boolean isBreak() {
            return true;
        }
    }

    /** A glossary term at its first use; made by glossary linking, never by the parser. */
    record Term(String term, List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.term(this);
        }

        @Override
        public List<Inline> children() {
            return content;
        }
    }
}
