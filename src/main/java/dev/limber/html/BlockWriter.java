package dev.limber.html;

import dev.limber.model.Block;
import dev.limber.model.BlockVisitor;
import dev.limber.model.Inline;
import dev.limber.model.PlainText;
import java.util.List;
import java.util.Locale;

/** Writes blocks as HTML elements. Headings in quotes, lists and other blocks carry no link to themselves. */
class BlockWriter implements BlockVisitor<HtmlBuilder> {
    private final InlineWriter inlines;
    private final HtmlLabels labels;
    private final HtmlBuilder out;
    private final BlockWriter nested;

    BlockWriter(InlineWriter inlines, HtmlLabels labels, HtmlBuilder out) {
        this.inlines = inlines;
        this.labels = labels;
        this.out = out;
        this.nested = this;
    }

    /** A writer that treats one kind of block in its own way, but not where it stands inside another block. */
    private BlockWriter(BlockWriter nested) {
        this.inlines = nested.inlines;
        this.labels = nested.labels;
        this.out = nested.out;
        this.nested = nested;
    }

    /** Writes blocks of the page itself. */
    HtmlBuilder page(List<Block> blocks) {
        BlockWriter ofPage = new PageBlocks(this);
        blocks.forEach(block -> block.accept(ofPage));
        return out;
    }

    /** Writes blocks of another page, with headings two levels deeper. */
    HtmlBuilder shown(List<Block> blocks) {
        BlockWriter deeper = new DeeperHeadings(this);
        blocks.forEach(block -> block.accept(deeper));
        return out;
    }

    /** Writes blocks that stand inside another. */
    HtmlBuilder blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return out;
    }

    /** Writes the blocks of an item of a tight list, a line for each. */
    HtmlBuilder tight(List<Block> blocks) {
        BlockWriter bare = new BareParagraphs(this);
        for (int i = 0; i < blocks.size(); i++) {
            out.raw(i == 0 ? "" : "\n");
            blocks.get(i).accept(bare);
        }
        return out;
    }

    @Override
    public HtmlBuilder paragraph(Block.Paragraph paragraph) {
        return element("p", paragraph.content());
    }

    @Override
    public HtmlBuilder heading(Block.Heading heading) {
        return heading(heading.level(), heading);
    }

    HtmlBuilder heading(int level, Block.Heading heading) {
        return element("h" + level, heading.content());
    }

    @Override
    public HtmlBuilder bulletList(Block.BulletList list) {
        out.raw("<ul>\n");
        items(list.items(), list.tight());
        return out.raw("</ul>\n");
    }

    @Override
    public HtmlBuilder numberedList(Block.NumberedList list) {
        out.raw("<ol");
        out.raw(list.start() == 1 ? "" : " start=\"" + list.start() + "\"").raw(">\n");
        items(list.items(), list.tight());
        return out.raw("</ol>\n");
    }

    @Override
    public HtmlBuilder quote(Block.Quote quote) {
        out.raw("<blockquote>\n");
        nested.blocks(quote.blocks());
        return out.raw("</blockquote>\n");
    }

    /** {@code role="note"} keeps callouts out of the list of landmarks, where a dozen asides without names would be noise. */
    @Override
    public HtmlBuilder callout(Block.Callout callout) {
        out.raw("<aside").attribute("class", "callout " + callout.kind().name().toLowerCase(Locale.ROOT));
        out.raw(" role=\"note\">\n<p class=\"callout-title\">")
                .text(labels.callout(callout.kind()))
                .raw("</p>\n");
        nested.blocks(callout.blocks());
        return out.raw("</aside>\n");
    }

    @Override
    public HtmlBuilder details(Block.Details details) {
        out.raw("<details>\n<summary><b>");
        content(details.summary()).raw("</b></summary>\n");
        folded(details.blocks());
        return out.raw("</details>\n");
    }

    /** Writes what is folded away, which belongs to the page where its fold does. */
    HtmlBuilder folded(List<Block> blocks) {
        return nested.blocks(blocks);
    }

    @Override
    public HtmlBuilder codeBlock(Block.CodeBlock code) {
        out.raw("<pre tabindex=\"0\"><code");
        if (!code.language().isEmpty()) {
            out.attribute("class", "language-" + code.language());
        }
        return out.raw(">").text(code.text()).raw("</code></pre>\n");
    }

    @Override
    public HtmlBuilder thematicBreak(Block.ThematicBreak thematicBreak) {
        return out.raw("<hr>\n");
    }

    @Override
    public HtmlBuilder table(Block.Table table) {
        new TableWriter(inlines, labels, out).table(table);
        return out;
    }

    @Override
    public HtmlBuilder definitionList(Block.DefinitionList list) {
        out.raw("<dl>\n");
        list.entries().forEach(this::entry);
        return out.raw("</dl>\n");
    }

    private void entry(Block.DefinitionList.Entry entry) {
        entry.terms().forEach(term -> element("dt", term));
        for (List<Block> details : entry.details()) {
            out.raw("<dd>");
            if (details.size() == 1) {
                nested.tight(details);
            } else {
                nested.blocks(details);
            }
            out.raw("</dd>\n");
        }
    }

    private void items(List<Block.Item> items, boolean tight) {
        for (Block.Item item : items) {
            out.raw(item.done().isPresent() ? "<li class=\"task\">" : "<li>");
            item.done().ifPresent(this::box);
            if (tight) {
                nested.tight(item.blocks());
            } else {
                nested.blocks(item.blocks());
            }
            out.raw("</li>\n");
        }
    }

    private void box(boolean done) {
        out.raw(done ? "<span class=\"box done\"" : "<span class=\"box\"").raw(" role=\"img\"");
        out.attribute("aria-label", done ? labels.taskDone() : labels.taskOpen())
                .raw("></span> ");
    }

    /** Writes a heading with a link to itself. */
    HtmlBuilder linked(Block.Heading heading) {
        String label = labels.linkToSection(HtmlWriter.typographic(PlainText.of(heading.content())));
        out.raw("<h").number(heading.level()).attribute("id", heading.id()).raw(">");
        inlines.write(heading.content(), out);
        out.raw(" <a class=\"anchor\"").address("href", "#" + heading.id()).attribute("aria-label", label);
        out.raw("><span aria-hidden=\"true\">#</span></a></h");
        return out.number(heading.level()).raw(">\n");
    }

    HtmlBuilder content(List<Inline> content) {
        inlines.write(content, out);
        return out;
    }

    private HtmlBuilder element(String name, List<Inline> content) {
        out.raw("<" + name + ">");
        return content(content).raw("</" + name + ">\n");
    }

    /** Writes the blocks of the page itself: their headings carry a link to themselves. */
    private static final class PageBlocks extends BlockWriter {
        PageBlocks(BlockWriter nested) {
            super(nested);
        }

        @Override
        public HtmlBuilder heading(Block.Heading heading) {
            return linked(heading);
        }

        @Override
        HtmlBuilder folded(List<Block> blocks) {
            return blocks(blocks);
        }
    }

    /** Writes headings two levels deeper, as the blocks stand below a heading of the page. */
    private static final class DeeperHeadings extends BlockWriter {
        private static final int DEEPER = 2;
        private static final int DEEPEST = 6;

        DeeperHeadings(BlockWriter nested) {
            super(nested);
        }

        @Override
        public HtmlBuilder heading(Block.Heading heading) {
            return heading(Math.min(heading.level() + DEEPER, DEEPEST), heading);
        }

        @Override
        HtmlBuilder folded(List<Block> blocks) {
            return blocks(blocks);
        }
    }

    /** Writes paragraphs without their element. */
    private static final class BareParagraphs extends BlockWriter {
        BareParagraphs(BlockWriter nested) {
            super(nested);
        }

        @Override
        public HtmlBuilder paragraph(Block.Paragraph paragraph) {
            return content(paragraph.content());
        }
    }
}
