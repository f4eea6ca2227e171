package dev.limber.check;

import dev.limber.check.Passage.Kind;
import dev.limber.check.Passage.Piece;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Reads a body as passages, in document order. Code blocks are no text. */
final class PassageReader {
    private final List<Passage> passages = new ArrayList<>();

    private PassageReader() {}

    static List<Passage> read(Body body) {
        PassageReader reader = new PassageReader();
        reader.blocks(body.blocks(), Kind.PARAGRAPH, false);
        body.footnotes().forEach(note -> reader.blocks(note.blocks(), Kind.ITEM, false));
        return List.copyOf(reader.passages);
    }

    private void blocks(List<? extends Block> blocks, Kind kind, boolean quoted) {
        blocks.forEach(block -> block(block, kind, quoted));
    }

    private void block(Block block, Kind kind, boolean quoted) {
        if (block instanceof Block.Heading heading) {
            add(heading.content(), Kind.HEADING, quoted);
        } else if (block instanceof Block.Paragraph paragraph) {
            add(paragraph.content(), kind, quoted);
        } else if (block instanceof Block.BulletList list) {
            list.items().forEach(item -> blocks(item.blocks(), Kind.ITEM, quoted));
        } else if (block instanceof Block.NumberedList list) {
            list.items().forEach(item -> step(item, quoted));
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks(), kind, true);
        } else if (block instanceof Block.Callout callout) {
            blocks(callout.blocks(), kind, quoted);
        } else if (block instanceof Block.Table table) {
            table.head().forEach(cell -> add(cell, Kind.CELL, quoted));
            table.rows().forEach(row -> row.forEach(cell -> add(cell, Kind.CELL, quoted)));
        } else if (block instanceof Block.DefinitionList list) {
            list.entries().forEach(entry -> entry(entry, quoted));
        }
    }

    /** The first paragraph of a numbered item is the step, what follows explains it. */
    private void step(Block.Item item, boolean quoted) {
        List<Block> blocks = item.blocks();
        if (!blocks.isEmpty()) {
            block(blocks.get(0), Kind.STEP, quoted);
            blocks(blocks.subList(1, blocks.size()), Kind.ITEM, quoted);
        }
    }

    private void entry(Block.DefinitionList.Entry entry, boolean quoted) {
        entry.terms().forEach(term -> add(term, Kind.CELL, quoted));
        entry.details().forEach(detail -> blocks(detail, Kind.ITEM, quoted));
    }

    private void add(List<Inline> content, Kind kind, boolean quoted) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        inlines(content, text, pieces);
        if (!pieces.isEmpty() && !text.toString().isBlank()) {
            passages.add(new Passage(kind, quoted, text.toString(), List.copyOf(pieces)));
        }
    }

    private void inlines(List<Inline> inlines, StringBuilder text, List<Piece> pieces) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text part) {
                append(part.text(), part.span(), text, pieces);
            } else if (inline instanceof Inline.Code code) {
                append(code.text(), code.span(), text, pieces);
            } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
                text.append(' ');
            } else {
                inlines(children(inline), text, pieces);
            }
        }
    }

    private static void append(String part, Span span, StringBuilder text, List<Piece> pieces) {
        pieces.add(new Piece(text.length(), part.length(), span));
        text.append(part);
    }

    private static List<Inline> children(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.content();
        } else if (inline instanceof Inline.Strikethrough struck) {
            return struck.content();
        } else if (inline instanceof Inline.Link link) {
            return link.content();
        }
        return inline instanceof Inline.Term term ? term.content() : List.of();
    }
}
