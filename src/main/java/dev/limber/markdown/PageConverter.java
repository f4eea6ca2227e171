package dev.limber.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Severity;
import dev.limber.model.Block;
import dev.limber.model.Body;
import java.util.ArrayList;
import java.util.List;

/** Turns one parsed page into a body. */
final class PageConverter {
    private static final int MOST_LISTED = 1_000;

    private final Findings findings = new Findings();
    private final Footnotes footnotes;
    private final BlockConverter blocks;

    PageConverter(Places places, Addresses addresses) {
        this.footnotes = new Footnotes(places, findings);
        this.blocks = new BlockConverter(places, findings, new InlineConverter(places, findings, footnotes, addresses));
    }

    Checked<Body> convert(Document document) {
        collectFootnotes(document);
        List<Block> text = blocks.convert(document);
        Body body = new Body(text, footnotes.bodies(blocks::convertFootnote));
        return new Checked<>(body, listed());
    }

    /** The first so many: nobody reads more, and a page can be made to hold a hundred thousand. */
    private List<Diagnostic> listed() {
        List<Diagnostic> all = findings.list().stream().distinct().toList();
        if (all.size() <= MOST_LISTED) {
            return all;
        }
        List<Diagnostic> listed = new ArrayList<>(all.subList(0, MOST_LISTED));
        listed.add(new Diagnostic(
                Severity.ERROR,
                Code.TOO_LARGE,
                "There are " + (all.size() - MOST_LISTED) + " more findings on this page.",
                all.get(MOST_LISTED).span(),
                "Mend the others first."));
        return listed;
    }

    /** Definitions are known before the first reference; they may stand anywhere, in lists and quotes too. */
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
