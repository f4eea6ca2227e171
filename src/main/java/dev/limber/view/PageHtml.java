package dev.limber.view;

import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import java.util.List;

/** Turns a page's text into HTML with addresses relative to that page. */
public interface PageHtml {
    String blocks(List<Block> blocks);

    String inlines(List<Inline> inlines);

    String footnotes(Body body);

    /** Plain text with its quotes, dashes and dots made typographic. */
    String typographic(String text);
}
