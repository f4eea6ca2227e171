package dev.limber.model;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a text without its markup: for summaries, search and checks. */
public final class PlainText {
    private PlainText() {}

    /** The words of running text. */
    public static String of(List<Inline> inlines) {
        return inlines.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Code code) {
            return code.text();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            return of(strong.content());
        } else if (inline instanceof Inline.Strikethrough struck) {
            return of(struck.content());
        } else if (inline instanceof Inline.Link link) {
            return of(link.content());
        } else if (inline instanceof Inline.Term term) {
            return of(term.content());
        } else if (inline instanceof Inline.Image image) {
            return image.alternative();
        }
        return inline instanceof Inline.FootnoteReference ? "" : " ";
    }

    /** The words of blocks, a line for each paragraph, heading, item, cell or term. */
    public static String ofBlocks(List<? extends Block> blocks) {
        return blocks.stream()
                .map(PlainText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        if (block instanceof Block.Heading heading) {
            return of(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            return of(paragraph.content());
        } else if (block instanceof Block.BulletList list) {
            return ofItems(list.items());
        } else if (block instanceof Block.NumberedList list) {
            return ofItems(list.items());
        } else if (block instanceof Block.Quote quote) {
            return ofBlocks(quote.blocks());
        } else if (block instanceof Block.Callout callout) {
            return ofBlocks(callout.blocks());
        } else if (block instanceof Block.CodeBlock code) {
            return code.text();
        } else if (block instanceof Block.Table table) {
            return ofCells(table.head())
                    + table.rows().stream().map(row -> "\n" + ofCells(row)).collect(Collectors.joining());
        } else if (block instanceof Block.DefinitionList list) {
            return list.entries().stream().map(PlainText::of).collect(Collectors.joining("\n"));
        }
        return "";
    }

    private static String of(Block.DefinitionList.Entry entry) {
        return ofCells(entry.terms())
                + entry.details().stream()
                        .map(detail -> "\n" + ofBlocks(detail))
                        .collect(Collectors.joining());
    }

    private static String ofItems(List<Block.Item> items) {
        return items.stream().map(item -> ofBlocks(item.blocks())).collect(Collectors.joining("\n"));
    }

    private static String ofCells(List<List<Inline>> cells) {
        return cells.stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }
}
