package dev.limber.check.editorial;

import dev.limber.check.editorial.Passage.Kind;
import dev.limber.check.editorial.Passage.Piece;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.BlockVisitor;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import dev.limber.model.InlineTextVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads blocks as passages, in document order. Code blocks are no text.
 *
 * @param kind what a paragraph is where these blocks stand
 * @param quoted whether they stand in a quotation
 */
record PassageReader(Kind kind, boolean quoted) implements BlockVisitor<Stream<Passage>> {
    static List<Passage> read(Body body) {
        Stream<Passage> text = new PassageReader(Kind.PARAGRAPH, false).blocks(body.blocks());
        PassageReader notes = new PassageReader(Kind.ITEM, false);
        return Stream.concat(text, body.footnotes().stream().flatMap(note -> notes.blocks(note.blocks())))
                .toList();
    }

    /** The steps of numbered lists, each as its first block. */
    static List<Passage> steps(List<Block> blocks) {
        return new PassageReader(Kind.PARAGRAPH, false)
                .blocks(blocks)
                .filter(passage -> passage.kind() == Kind.STEP)
                .toList();
    }

    private Stream<Passage> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this));
    }

    private PassageReader as(Kind other) {
        return new PassageReader(other, quoted);
    }

    @Override
    public Stream<Passage> heading(Block.Heading heading) {
        return passage(heading.content(), Kind.HEADING);
    }

    @Override
    public Stream<Passage> paragraph(Block.Paragraph paragraph) {
        return passage(paragraph.content(), kind);
    }

    @Override
    public Stream<Passage> bulletList(Block.BulletList list) {
        return written(list.items()).flatMap(item -> as(Kind.ITEM).blocks(item.blocks()));
    }

    /** Signs are checked once, in their file. */
    private static Stream<Block.Item> written(List<Block.Item> items) {
        return items.stream().filter(item -> item.sign().isEmpty());
    }

    @Override
    public Stream<Passage> numberedList(Block.NumberedList list) {
        return written(list.items()).flatMap(item -> step(item.blocks()));
    }

    /** The first block of a numbered item is the step, what follows explains it. */
    private Stream<Passage> step(List<Block> blocks) {
        int first = Math.min(1, blocks.size());
        return Stream.concat(
                as(Kind.STEP).blocks(blocks.subList(0, first)),
                as(Kind.ITEM).blocks(blocks.subList(first, blocks.size())));
    }

    @Override
    public Stream<Passage> quote(Block.Quote quote) {
        return new PassageReader(kind, true).blocks(quote.blocks());
    }

    @Override
    public Stream<Passage> callout(Block.Callout callout) {
        return blocks(callout.blocks());
    }

    @Override
    public Stream<Passage> details(Block.Details details) {
        return Stream.concat(passage(details.summary(), Kind.CELL), blocks(details.blocks()));
    }

    @Override
    public Stream<Passage> codeBlock(Block.CodeBlock code) {
        return Stream.empty();
    }

    @Override
    public Stream<Passage> thematicBreak(Block.ThematicBreak thematicBreak) {
        return Stream.empty();
    }

    @Override
    public Stream<Passage> table(Block.Table table) {
        return Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream))
                .flatMap(cell -> passage(cell, Kind.CELL));
    }

    @Override
    public Stream<Passage> definitionList(Block.DefinitionList list) {
        return list.entries().stream()
                .flatMap(entry -> Stream.concat(
                        entry.terms().stream().flatMap(term -> passage(term, Kind.CELL)),
                        entry.details().stream().flatMap(detail -> as(Kind.ITEM).blocks(detail))));
    }

    private Stream<Passage> passage(List<Inline> content, Kind of) {
        Words words = new Words().content(content);
        return words.pieces.isEmpty() || words.text.toString().isBlank()
                ? Stream.empty()
                : Stream.of(new Passage(of, quoted, words.text.toString(), List.copyOf(words.pieces)));
    }

    /** Joins the words of running text and notes where each piece of it was written. */
    private static final class Words implements InlineTextVisitor<Words> {
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        @Override
        public Words content(List<Inline> content) {
            content.forEach(inline -> inline.accept(this));
            return this;
        }

        @Override
        public Words text(Inline.Text part) {
            return append(part.text(), part.span());
        }

        @Override
        public Words code(Inline.Code code) {
            return append(code.text(), code.span());
        }

        @Override
        public Words image(Inline.Image image) {
            return this;
        }

        @Override
        public Words footnoteReference(Inline.FootnoteReference reference) {
            return this;
        }

        @Override
        public Words lineBreak() {
            text.append(' ');
            return this;
        }

        private Words append(String part, Span span) {
            pieces.add(new Piece(text.length(), part.length(), span));
            text.append(part);
            return this;
        }
    }
}
