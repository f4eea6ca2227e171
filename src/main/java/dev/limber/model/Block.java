package dev.limber.model;

import dev.limber.diagnostic.Span;
import dev.limber.model.GuideSettings.Sign;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A block of a page's text. */
public sealed interface Block {
    /** Where it was written. */
    Span span();

    /** Calls the method of the visitor for this kind. */
    <R> R accept(BlockVisitor<R> visitor);

    /** The items of a list; none in any other block. */
    default List<Item> items() {
        return List.of();
    }

    /** The headings that have an anchor: this one, or those that are folded away in it. */
    default Stream<Heading> headings() {
        return Stream.empty();
    }

    /** Passes on each run of text (of a paragraph, heading, cell or term), however deep, in document order. */
    void eachRun(Consumer<List<Inline>> action);

    /** Passes on each item of a list, however deep, in document order. */
    default void eachItem(Consumer<Item> action) {
        items().forEach(item -> {
            action.accept(item);
            item.blocks().forEach(block -> block.eachItem(action));
        });
    }

    /**
     * One list of this and the next block, where only a comment stands between them and both are one list to a reader.
     *
     * @param adjacent whether no blank line stands between them
     */
    default Optional<Block> joined(Block next, boolean adjacent) {
        return Optional.empty();
    }

    /** A heading of level 2 to 6; {@code id} is unique on its page. */
    record Heading(int level, String id, List<Inline> content, Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.heading(this);
        }

        @Override
        public Stream<Heading> headings() {
            return Stream.of(this);
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {
            action.accept(content);
        }
    }

    record Paragraph(List<Inline> content, Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.paragraph(this);
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {
            action.accept(content);
        }
    }

    /** A list with bullets; a tight list shows its paragraphs without {@code p}. */
    record BulletList(boolean tight, List<Item> items, Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.bulletList(this);
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {
            items.forEach(item -> item.eachRun(action));
        }

        @Override
        public Optional<Block> joined(Block next, boolean adjacent) {
            return adjacent && next instanceof BulletList more
                    ? Optional.of(new BulletList(tight && more.tight, Item.all(items, more.items), span))
                    : Optional.empty();
        }
    }

    record NumberedList(int start, boolean tight, List<Item> items, Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.numberedList(this);
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {
            items.forEach(item -> item.eachRun(action));
        }

        @Override
        public Optional<Block> joined(Block next, boolean adjacent) {
            return next instanceof NumberedList more && more.start == start + items.size()
                    ? Optional.of(new NumberedList(start, tight && more.tight, Item.all(items, more.items), span))
                    : Optional.empty();
        }
    }

    /** A list item; {@code done} is present for a task ({@code - [x]}), {@code sign} for one that tells a sign. */
    record Item(Optional<Boolean> done, List<Block> blocks, Optional<Sign> sign, Span span) {
        public Item(Optional<Boolean> done, List<Block> blocks, Span span) {
            this(done, blocks, Optional.empty(), span);
        }

        /** The same item with this content. */
        public Item with(List<Block> others) {
            return new Item(done, others, sign, span);
        }

        private static List<Item> all(List<Item> first, List<Item> next) {
            return Stream.concat(first.stream(), next.stream()).toList();
        }

        void eachRun(Consumer<List<Inline>> action) {
            blocks.forEach(block -> block.eachRun(action));
        }
    }

    record Quote(List<Block> blocks, Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.quote(this);
        }

        @Override
        public void eachItem(Consumer<Item> action) {
            blocks.forEach(block -> block.eachItem(action));
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {
            blocks.forEach(block -> block.eachRun(action));
        }
    }

    /** A highlighted box ({@code > [!NOTE]}). */
    record Callout(Kind kind, List<Block> blocks, Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.callout(this);
        }

        @Override
        public void eachItem(Consumer<Item> action) {
            blocks.forEach(block -> block.eachItem(action));
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {
            blocks.forEach(block -> block.eachRun(action));
        }

        /** The five kinds that GitHub has as well. */
        public enum Kind {
            NOTE,
            TIP,
            IMPORTANT,
            WARNING,
            CAUTION
        }
    }

    /** Text that is folded away until a reader unfolds it; on paper, in search and for programs it is all there. */
    record Details(List<Inline> summary, List<Block> blocks, Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.details(this);
        }

        @Override
        public Stream<Heading> headings() {
            return blocks.stream().flatMap(Block::headings);
        }

        @Override
        public void eachItem(Consumer<Item> action) {
            blocks.forEach(block -> block.eachItem(action));
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {
            action.accept(summary);
            blocks.forEach(block -> block.eachRun(action));
        }
    }

    record CodeBlock(String language, String text, Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.codeBlock(this);
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {}
    }

    record ThematicBreak(Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.thematicBreak(this);
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {}
    }

    record Table(List<Alignment> alignments, List<List<Inline>> head, List<List<List<Inline>>> rows, Span span)
            implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.table(this);
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {
            head.forEach(action);
            rows.forEach(row -> row.forEach(action));
        }

        /** How a column is aligned. */
        public enum Alignment {
            NONE,
            LEFT,
            CENTER,
            RIGHT
        }
    }

    record DefinitionList(List<Entry> entries, Span span) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.definitionList(this);
        }

        @Override
        public void eachRun(Consumer<List<Inline>> action) {
            entries.forEach(entry -> entry.eachRun(action));
        }

        @Override
        public void eachItem(Consumer<Item> action) {
            entries.forEach(
                    entry -> entry.details().forEach(blocks -> blocks.forEach(block -> block.eachItem(action))));
        }

        /** The same list with what this makes of each explanation. */
        public DefinitionList withDetails(UnaryOperator<List<Block>> change) {
            return new DefinitionList(
                    entries.stream()
                            .map(entry -> new Entry(
                                    entry.terms(),
                                    entry.details().stream().map(change).toList()))
                            .toList(),
                    span);
        }

        /** One or more terms with one or more explanations. */
        public record Entry(List<List<Inline>> terms, List<List<Block>> details) {
            void eachRun(Consumer<List<Inline>> action) {
                terms.forEach(action);
                details.forEach(blocks -> blocks.forEach(block -> block.eachRun(action)));
            }
        }
    }
}
