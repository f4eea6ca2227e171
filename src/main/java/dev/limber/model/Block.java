package dev.limber.model;

import dev.limber.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A block of a page's text. */
public sealed interface Block {
    /** Where it was written. */
    Span span();

    /** A heading of level 2 to 6; {@code id} is unique on its page. */
    record Heading(int level, String id, List<Inline> content, Span span) implements Block {}

    record Paragraph(List<Inline> content, Span span) implements Block {}

    /** A list with bullets; a tight list shows its paragraphs without {@code p}. */
    record BulletList(boolean tight, List<Item> items, Span span) implements Block {}

    record NumberedList(int start, boolean tight, List<Item> items, Span span) implements Block {}

    /** {@code done} is present for a task. */
    record Item(Optional<Boolean> done, List<Block> blocks, Span span) {}

    record Quote(List<Block> blocks, Span span) implements Block {}

    /** {@code > [!NOTE]} and its kin. */
    record Callout(Kind kind, List<Block> blocks, Span span) implements Block {
        /** The five kinds that editors know from elsewhere. */
        public enum Kind {
            NOTE,
            TIP,
            IMPORTANT,
            WARNING,
            CAUTION
        }
    }

    record CodeBlock(String language, String text, Span span) implements Block {}

    record ThematicBreak(Span span) implements Block {}

    record Table(List<Alignment> alignments, List<List<Inline>> head, List<List<List<Inline>>> rows, Span span)
            implements Block {
        /** How a column is aligned. */
        public enum Alignment {
            NONE,
            LEFT,
            CENTER,
            RIGHT
        }
    }

    record DefinitionList(List<Entry> entries, Span span) implements Block {
        /** One or more terms with one or more explanations. */
        public record Entry(List<List<Inline>> terms, List<List<Block>> details) {}
    }
}
