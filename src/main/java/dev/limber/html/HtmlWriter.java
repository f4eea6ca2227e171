package dev.limber.html;

import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import java.util.List;

/**
 * Writes the body of a page as HTML: a fixed set of elements and attributes, with text escaped and unsafe addresses
 * refused. For one page; no state between calls.
 */
public final class HtmlWriter {
    private final LinkTargets targets;
    private final HtmlLabels labels;
    private final InlineWriter inlines;

    public HtmlWriter(LinkTargets targets, HtmlLabels labels) {
        this.targets = targets;
        this.labels = labels;
        this.inlines = new InlineWriter(targets, labels, true);
    }

    /** Writes blocks of the page itself: their headings carry a link to themselves. */
    public String blocks(List<Block> blocks) {
        return writer(new HtmlBuilder()).page(blocks).toString();
    }

    /**
     * Writes blocks of another page: their headings stand two levels deeper and carry no link to themselves, and
     * references to footnotes, which are not here, are left out.
     *
     * @param path that of the page whose blocks they are
     */
    public String shown(String path, List<Block> blocks) {
        InlineWriter words = new InlineWriter(targets.in(path), labels, false);
        return new BlockWriter(words, labels, new HtmlBuilder()).shown(blocks).toString();
    }

    /** Writes the content of an item of a tight list. */
    public String item(Block.Item item) {
        return writer(new HtmlBuilder()).tight(item.blocks()).toString();
    }

    private BlockWriter writer(HtmlBuilder out) {
        return new BlockWriter(inlines, labels, out);
    }

    /** Writes running text, with typographic quotes and dashes. */
    public String inlines(List<Inline> content) {
        HtmlBuilder out = new HtmlBuilder();
        inlines.write(content, out);
        return out.toString();
    }

    /** Writes the footnotes of a page with links back to the references; empty when there are none. */
    public String footnotes(Body body) {
        if (body.footnotes().isEmpty()) {
            return "";
        }
        HtmlBuilder out = new HtmlBuilder()
                .raw("<section class=\"footnotes\"")
                .attribute("aria-label", labels.footnotes().title());
        out.raw(">\n<ol>\n");
        body.footnotes().forEach(footnote -> footnote(footnote, out));
        return out.raw("</ol>\n</section>\n").toString();
    }

    private void footnote(Body.Footnote footnote, HtmlBuilder out) {
        out.raw("<li id=\"fn-").number(footnote.number()).raw("\">");
        List<Block> blocks = footnote.blocks();
        int last = Math.max(0, blocks.size() - 1);
        BlockWriter writer = writer(out);
        writer.blocks(blocks.subList(0, last));
        boolean endsInText = !blocks.isEmpty() && blocks.get(last) instanceof Block.Paragraph;
        if (endsInText) {
            out.raw("<p>");
            writer.tight(blocks.subList(last, blocks.size()));
        } else {
            writer.blocks(blocks.subList(last, blocks.size()));
            out.raw("<p>");
        }
        for (int i = 1; i <= footnote.references(); i++) {
            out.raw(i > 1 || endsInText ? " " : "");
            backLink(footnote, i, out);
        }
        out.raw("</p></li>\n");
    }

    private void backLink(Body.Footnote footnote, int occurrence, HtmlBuilder out) {
        String label = labels.footnotes().backToText(footnote.number(), occurrence, footnote.references());
        out.raw("<a class=\"back\"").address("href", "#" + InlineWriter.referenceId(footnote.number(), occurrence));
        out.attribute("aria-label", label).raw("><span aria-hidden=\"true\">\u21A9\uFE0E");
        if (footnote.references() > 1) {
            out.raw("<sup>").number(occurrence).raw("</sup>");
        }
        out.raw("</span></a>");
    }

    /** Sets typographic quotes and dashes in a title or summary; the result is plain text, not escaped. */
    public static String typographic(String text) {
        return Typography.of(List.of(new Typography.Run(text, false))).get(0);
    }
}
