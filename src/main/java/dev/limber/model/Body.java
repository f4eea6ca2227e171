package dev.limber.model;

import dev.limber.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a page, in document order; footnotes by number, only those that are referred to.
 *
 * @param comments where the lines of comments stand in the file; they are notes among editors and nowhere in the text
 */
public record Body(List<Block> blocks, List<Footnote> footnotes, List<Span> comments) {
    public static final Body EMPTY = new Body(List.of(), List.of(), List.of());

    public Body {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        comments = List.copyOf(comments);
    }

    /** A footnote with its number from 1 and how often the text refers to it. */
    public record Footnote(int number, int references, List<Block> blocks, Span span) {}

    /** The items that tell a sign, in order. */
    public List<Block.Item> signs() {
        List<Block.Item> signs = new ArrayList<>();
        blocks.forEach(block -> block.eachItem(item -> item.sign().ifPresent(sign -> signs.add(item))));
        return signs;
    }

    /** The headings in order, folded ones too; headings in quotes or lists have no anchor. */
    public List<Block.Heading> headings() {
        return blocks.stream().flatMap(Block::headings).toList();
    }
}
