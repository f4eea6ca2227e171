package dev.limber.model;

import java.util.ArrayList;
import java.util.List;

/** Lists every piece of running text of a body, however deep, in document order. */
public final class Walk {
    private final List<Inline> found = new ArrayList<>();

    private Walk() {}

    /** All inlines of the text and its footnotes; a container stands before what it contains. */
    public static List<Inline> inlines(Body body) {
        Walk walk = new Walk();
        walk.blocks(body.blocks());
        body.footnotes().forEach(footnote -> walk.blocks(footnote.blocks()));
        return List.copyOf(walk.found);
    }

    private void blocks(List<? extends Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            all(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            all(paragraph.content());
        } else if (block instanceof Block.BulletList list) {
            list.items().forEach(item -> blocks(item.blocks()));
        } else if (block instanceof Block.NumberedList list) {
            list.items().forEach(item -> blocks(item.blocks()));
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks());
        } else if (block instanceof Block.Callout callout) {
            blocks(callout.blocks());
        } else if (block instanceof Block.Table table) {
            table.head().forEach(this::all);
            table.rows().forEach(row -> row.forEach(this::all));
        } else if (block instanceof Block.DefinitionList list) {
            list.entries().forEach(this::entry);
        }
    }

    private void entry(Block.DefinitionList.Entry entry) {
        entry.terms().forEach(this::all);
        entry.details().forEach(this::blocks);
    }

    private void all(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        found.add(inline);
        if (inline instanceof Inline.Emphasis emphasis) {
            all(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            all(strong.content());
        } else if (inline instanceof Inline.Strikethrough struck) {
            all(struck.content());
        } else if (inline instanceof Inline.Link link) {
            all(link.content());
        } else if (inline instanceof Inline.Term term) {
            all(term.content());
        }
    }
}
