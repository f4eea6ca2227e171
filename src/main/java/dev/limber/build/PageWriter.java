package dev.limber.build;

import dev.limber.file.SourceTree;
import dev.limber.html.HtmlLabels;
import dev.limber.html.HtmlWriter;
import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import dev.limber.view.PageHtml;
import dev.limber.view.Strings;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gives views the HTML of a page's text. */
record PageWriter(HtmlWriter writer) implements PageHtml {
    static PageWriter of(SourceTree tree, HtmlLabels labels, UnaryOperator<String> address) {
        return new PageWriter(new HtmlWriter(new PageLinks(tree, address), labels));
    }

    /** The words that stand inside a page's text, from the theme. */
    static HtmlLabels labels(Strings strings) {
        Map<Block.Callout.Kind, String> callouts = new EnumMap<>(Block.Callout.Kind.class);
        for (Block.Callout.Kind kind : Block.Callout.Kind.values()) {
            callouts.put(kind, strings.of("callout." + kind.name().toLowerCase(Locale.ROOT)));
        }
        return new HtmlLabels(
                strings.of("footnotes"),
                strings.of("footnote"),
                strings.of("back-to-text"),
                strings.of("back-to-text-again"),
                strings.of("link-to-section"),
                strings.of("table"),
                strings.of("task-done"),
                strings.of("task-open"),
                callouts);
    }

    @Override
    public String blocks(List<Block> blocks) {
        return writer.blocks(blocks);
    }

    @Override
    public String inlines(List<Inline> inlines) {
        return writer.inlines(inlines);
    }

    @Override
    public String footnotes(Body body) {
        return writer.footnotes(body);
    }

    @Override
    public String typographic(String text) {
        return HtmlWriter.typographic(text);
    }
}
