package dev.limber.model;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a text without its markup: for summaries, search and checks. */
public final class PlainText {
    private static final BlockVisitor<String> BLOCKS = new OfBlocks();

    private PlainText() {}

    /** The words of running text. */
    public static String of(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        new OfInlines(out).content(inlines);
        return out.toString();
    }

    /** The words of blocks, a line for each paragraph, heading, item, cell or term. */
    public static String ofBlocks(List<? extends Block> blocks) {
        return blocks.stream()
                .map(block -> block.accept(BLOCKS))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Appends the words of inlines to a text. */
    private record OfInlines(StringBuilder out) implements InlineTextVisitor<StringBuilder> {
        @Override
        public StringBuilder content(List<Inline> content) {
            content.forEach(inline -> inline.accept(this));
            return out;
        }

        @Override
        public StringBuilder text(Inline.Text text) {
            return out.append(text.text());
        }

        @Override
        public StringBuilder code(Inline.Code code) {
            return out.append(code.text());
        }

        @Override
        public StringBuilder image(Inline.Image image) {
            return out.append(image.alternative());
        }

        @Override
        public StringBuilder footnoteReference(Inline.FootnoteReference reference) {
            return out;
        }

        @Override
        public StringBuilder lineBreak() {
            return out.append(' ');
        }
    }

    /** Gives the words of one block. */
    private static final class OfBlocks implements BlockVisitor<String> {
        @Override
        public String heading(Block.Heading heading) {
            return of(heading.content());
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return of(paragraph.content());
        }

        @Override
        public String bulletList(Block.BulletList list) {
            return ofItems(list.items());
        }

        @Override
        public String numberedList(Block.NumberedList list) {
            return ofItems(list.items());
        }

        @Override
        public String quote(Block.Quote quote) {
            return ofBlocks(quote.blocks());
        }

        @Override
        public String callout(Block.Callout callout) {
            return ofBlocks(callout.blocks());
        }

        @Override
        public String details(Block.Details details) {
            return of(details.summary()) + "\n" + ofBlocks(details.blocks());
        }

        @Override
        public String codeBlock(Block.CodeBlock code) {
            return code.text();
        }

        @Override
        public String thematicBreak(Block.ThematicBreak thematicBreak) {
            return "";
        }

        @Override
        public String table(Block.Table table) {
            return ofCells(table.head())
                    + table.rows().stream().map(row -> "\n" + ofCells(row)).collect(Collectors.joining());
        }

        @Override
        public String definitionList(Block.DefinitionList list) {
            return list.entries().stream().map(OfBlocks::ofEntry).collect(Collectors.joining("\n"));
        }

        private static String ofEntry(Block.DefinitionList.Entry entry) {
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
}
