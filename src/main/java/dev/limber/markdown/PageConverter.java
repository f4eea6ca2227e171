package dev.limber.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Findings;
import dev.limber.model.Block;
import dev.limber.model.Body;
import java.util.List;

/** Converts the syntax tree of one page to a body. */
final class PageConverter {
    private final Findings findings = new Findings();
    private final Footnotes footnotes;
    private final PageHtml html;
    private final BlockConverter blocks;

    PageConverter(Places places, Addresses addresses) {
        this.footnotes = new Footnotes(places, findings);
        this.html = new PageHtml(places, findings);
        InlineConverter inlines = new InlineConverter(places, findings, footnotes, addresses, html);
        this.blocks = new BlockConverter(places, findings, inlines, html);
    }

    Checked<Body> convert(Document document) {
        collectFootnotes(document);
        List<Block> text = blocks.convert(document);
        List<Body.Footnote> notes = footnotes.bodies(blocks::convertFootnote);
        Body body = new Body(text, notes, html.comments());
        return new Checked<>(body, findings.list().stream().distinct().toList());
    }

    /** Registers all definitions of footnotes before the first reference, also those in lists and quotes. */
    private void collectFootnotes(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteBlock footnote) {
                footnotes.define(footnote);
            }
            if (node instanceof com.vladsch.flexmark.util.ast.Block) {
                collectFootnotes(node);
            }
        }
    }
}
