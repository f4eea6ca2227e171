package dev.limber.html;

import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import dev.limber.model.PlainText;
import java.util.List;
import java.util.Locale;

/**
 * Writes a page's text as HTML. It knows a fixed set of elements and attributes, escapes whatever it is given, and
 * refuses addresses that could do more than lead somewhere. For one page; no state between calls.
 */
public final class HtmlWriter {
    private final HtmlLabels labels;
    private final InlineWriter inlines;

    public HtmlWriter(LinkTargets targets, HtmlLabels labels) {
        this.labels = labels;
        this.inlines = new InlineWriter(targets, labels);
    }

    /** Blocks of the page itself: their headings can be linked to. */
    public String blocks(List<Block> blocks) {
        Markup out = new Markup();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                heading(heading, out);
            } else {
                block(block, out);
            }
        }
        return out.toString();
    }

    /** What stands in one item of a tight list. */
    public String item(Block.Item item) {
        Markup out = new Markup();
        tight(item.blocks(), out);
        return out.toString();
    }

    /** Running text, with typographic quotes and dashes. */
    public String inlines(List<Inline> content) {
        Markup out = new Markup();
        inlines.write(content, out);
        return out.toString();
    }

    /** The footnotes of a page, with links back to where they are referred to; nothing when there are none. */
    public String footnotes(Body body) {
        if (body.footnotes().isEmpty()) {
            return "";
        }
        Markup out = new Markup().raw("<section class=\"footnotes\"").attribute("aria-label", labels.footnotes());
        out.raw(">\n<ol>\n");
        body.footnotes().forEach(footnote -> footnote(footnote, out));
        return out.raw("</ol>\n</section>\n").toString();
    }

    private void footnote(Body.Footnote footnote, Markup out) {
        out.raw("<li id=\"fn-").number(footnote.number()).raw("\">");
        List<Block> blocks = footnote.blocks();
        int last = blocks.size() - 1;
        blocks(blocks.subList(0, Math.max(0, last)), out);
        boolean endsInText = last >= 0 && blocks.get(last) instanceof Block.Paragraph;
        if (endsInText && blocks.get(last) instanceof Block.Paragraph paragraph) {
            out.raw("<p>");
            inlines.write(paragraph.content(), out);
        } else {
            blocks(blocks.subList(Math.max(0, last), blocks.size()), out);
            out.raw("<p>");
        }
        for (int i = 1; i <= footnote.references(); i++) {
            out.raw(i > 1 || endsInText ? " " : "");
            backLink(footnote, i, out);
        }
        out.raw("</p></li>\n");
    }

    private void backLink(Body.Footnote footnote, int occurrence, Markup out) {
        String label = labels.backToText(footnote.number(), occurrence, footnote.references());
        out.raw("<a class=\"back\"").address("href", "#" + InlineWriter.referenceId(footnote.number(), occurrence));
        out.attribute("aria-label", label).raw("><span aria-hidden=\"true\">\u21A9\uFE0E");
        if (footnote.references() > 1) {
            out.raw("<sup>").number(occurrence).raw("</sup>");
        }
        out.raw("</span></a>");
    }

    private void heading(Block.Heading heading, Markup out) {
        String label = labels.linkToSection(typographic(PlainText.of(heading.content())));
        out.raw("<h").number(heading.level()).attribute("id", heading.id()).raw(">");
        inlines.write(heading.content(), out);
        out.raw(" <a class=\"anchor\"").address("href", "#" + heading.id()).attribute("aria-label", label);
        out.raw("><span aria-hidden=\"true\">#</span></a></h")
                .number(heading.level())
                .raw(">\n");
    }

    private void blocks(List<Block> blocks, Markup out) {
        blocks.forEach(block -> block(block, out));
    }

    private void block(Block block, Markup out) {
        if (block instanceof Block.Paragraph paragraph) {
            inElement("p", paragraph.content(), out);
        } else if (block instanceof Block.Heading heading) {
            inElement("h" + heading.level(), heading.content(), out);
        } else if (block instanceof Block.BulletList list) {
            out.raw("<ul>\n");
            items(list.items(), list.tight(), out);
            out.raw("</ul>\n");
        } else if (block instanceof Block.NumberedList list) {
            out.raw("<ol");
            out.raw(list.start() == 1 ? "" : " start=\"" + list.start() + "\"").raw(">\n");
            items(list.items(), list.tight(), out);
            out.raw("</ol>\n");
        } else if (block instanceof Block.Quote quote) {
            out.raw("<blockquote>\n");
            blocks(quote.blocks(), out);
            out.raw("</blockquote>\n");
        } else if (block instanceof Block.Callout callout) {
            callout(callout, out);
        } else {
            rarerBlock(block, out);
        }
    }

    private void rarerBlock(Block block, Markup out) {
        if (block instanceof Block.CodeBlock code) {
            out.raw("<pre tabindex=\"0\"><code");
            if (!code.language().isEmpty()) {
                out.attribute("class", "language-" + code.language());
            }
            out.raw(">").text(code.text()).raw("</code></pre>\n");
        } else if (block instanceof Block.ThematicBreak) {
            out.raw("<hr>\n");
        } else if (block instanceof Block.Table table) {
            new TableWriter(inlines, labels, out).table(table);
        } else if (block instanceof Block.DefinitionList list) {
            out.raw("<dl>\n");
            list.entries().forEach(entry -> entry(entry, out));
            out.raw("</dl>\n");
        }
    }

    /** {@code role="note"} keeps callouts out of the list of landmarks, where a dozen asides without names would be noise. */
    private void callout(Block.Callout callout, Markup out) {
        out.raw("<aside").attribute("class", "callout " + callout.kind().name().toLowerCase(Locale.ROOT));
        out.raw(" role=\"note\">\n<p class=\"callout-title\">")
                .text(labels.callout(callout.kind()))
                .raw("</p>\n");
        blocks(callout.blocks(), out);
        out.raw("</aside>\n");
    }

    private void entry(Block.DefinitionList.Entry entry, Markup out) {
        entry.terms().forEach(term -> inElement("dt", term, out));
        for (List<Block> details : entry.details()) {
            out.raw("<dd>");
            if (details.size() == 1) {
                bare(details.get(0), out);
            } else {
                blocks(details, out);
            }
            out.raw("</dd>\n");
        }
    }

    private void items(List<Block.Item> items, boolean tight, Markup out) {
        for (Block.Item item : items) {
            out.raw(item.done().isPresent() ? "<li class=\"task\">" : "<li>");
            item.done().ifPresent(done -> box(done, out));
            if (tight) {
                tight(item.blocks(), out);
            } else {
                blocks(item.blocks(), out);
            }
            out.raw("</li>\n");
        }
    }

    private void tight(List<Block> blocks, Markup out) {
        for (int i = 0; i < blocks.size(); i++) {
            out.raw(i == 0 ? "" : "\n");
            bare(blocks.get(i), out);
        }
    }

    private void box(boolean done, Markup out) {
        out.raw(done ? "<span class=\"box done\"" : "<span class=\"box\"").raw(" role=\"img\"");
        out.attribute("aria-label", done ? labels.taskDone() : labels.taskOpen())
                .raw("></span> ");
    }

    private void bare(Block block, Markup out) {
        if (block instanceof Block.Paragraph paragraph) {
            inlines.write(paragraph.content(), out);
        } else {
            block(block, out);
        }
    }

    private void inElement(String name, List<Inline> content, Markup out) {
        out.raw("<" + name + ">");
        inlines.write(content, out);
        out.raw("</" + name + ">\n");
    }

    /** A title or summary with typographic quotes and dashes; plain text, not escaped. */
    public static String typographic(String text) {
        return Typography.of(List.of(text)).get(0);
    }
}
