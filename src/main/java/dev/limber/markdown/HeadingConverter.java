package dev.limber.markdown;

import com.vladsch.flexmark.ast.Heading;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Inline;
import dev.limber.model.PartIds;
import dev.limber.model.PlainText;
import java.util.List;
import java.util.Optional;

/** Converts headings, checks the order of their levels and gives them ids. */
final class HeadingConverter {
    private final Places places;
    private final Findings findings;
    private final InlineConverter inlines;
    private final PartIds ids = new PartIds();
    private int level = 1;
    private boolean inFootnotes;

    HeadingConverter(Places places, Findings findings, InlineConverter inlines) {
        this.places = places;
        this.findings = findings;
        this.inlines = inlines;
    }

    void enterFootnotes() {
        inFootnotes = true;
    }

    Optional<Block> heading(Heading node) {
        Span span = places.of(node);
        if (inFootnotes) {
            findings.error(
                    Code.UNSUPPORTED_MARKDOWN, span, "A footnote cannot hold a heading.", "Write it in **bold**.");
            return Optional.empty();
        }
        List<Inline> content = inlines.convert(node);
        String title = PlainText.of(content);
        if (title.isBlank()) {
            findings.error(
                    Code.UNSUPPORTED_MARKDOWN,
                    span,
                    "The heading has no words.",
                    "Name the section, or delete the line.");
        }
        return Optional.of(new Block.Heading(checkedLevel(node, span), ids.idOf(title), content, span));
    }

    private int checkedLevel(Heading node, Span span) {
        int typed = node.getLevel();
        if (typed == 1) {
            findings.error(
                    Code.HEADING_LEVEL, span, "The page's title is its only heading of level 1.", write(node, span, 2));
        } else if (typed > level + 1) {
            findings.error(
                    Code.HEADING_LEVEL,
                    span,
                    "A heading of level " + typed + " cannot follow one of level " + level + ".",
                    write(node, span, level + 1));
        }
        level = Math.max(2, typed);
        return level;
    }

    private static Advice write(Heading node, Span span, int level) {
        String line = "#".repeat(level) + " " + node.getText();
        return new Advice(
                "Write: " + line, Optional.of(new Fix(span, line, false)).filter(fix -> node.isAtxHeading()));
    }
}
