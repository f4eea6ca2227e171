package dev.limber.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Inline;
import dev.limber.model.PartIds;
import dev.limber.model.PlainText;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Converts headings, checks the order of their levels and gives them ids. */
final class HeadingConverter {
    private final Places places;
    private final Findings findings;
    private final InlineConverter inlines;
    private final PartIds ids = new PartIds();
    private final Deque<Level> open = new ArrayDeque<>();
    private boolean inFootnotes;

    /** A heading under which others may stand: its level as typed and as shown. */
    private record Level(int typed, int shown) {}

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
        if (isTitle(node, title)) {
            titleAgain(node, span);
            return Optional.empty();
        }
        return Optional.of(new Block.Heading(
                shownLevel(node, title.isBlank() ? Optional.empty() : Optional.of(span)),
                ids.idOf(title),
                content,
                span));
    }

    /** Whether the first heading of the page repeats the title, which stands above the text already. */
    private boolean isTitle(Heading node, String words) {
        return node.getLevel() == 1
                && open.isEmpty()
                && node.getParent() instanceof Document
                && comparable(words).equals(comparable(places.title()));
    }

    private static String comparable(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replaceFirst("\\{[^{}]*+\\}\\s*$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void titleAgain(Heading node, Span span) {
        boolean oneLine = node.isAtxHeading();
        findings.warning(
                Code.HEADING_LEVEL,
                span,
                "The title of the page stands above its text already.",
                new Advice(
                        oneLine ? "Delete this line." : "Delete this line and the one below it.",
                        Optional.of(new Fix(span, "", true))));
    }

    /**
     * The level at which a heading nests, which is that of the hint where another was typed.
     *
     * @param place where to report another; empty for a heading that was reported already
     */
    private int shownLevel(Heading node, Optional<Span> place) {
        int typed = Math.max(2, node.getLevel());
        while (!open.isEmpty() && open.element().typed() >= typed) {
            open.pop();
        }
        int above = open.isEmpty() ? 1 : open.element().shown();
        int shown = Math.min(typed, above + 1);
        open.push(new Level(typed, shown));
        int typedLevel = node.getLevel();
        place.filter(span -> shown != typedLevel)
                .ifPresent(span -> findings.warning(
                        Code.HEADING_LEVEL,
                        span,
                        typedLevel == 1
                                ? "The page's title is its only heading of level 1."
                                : "A heading of level " + typed + " cannot follow one of level " + above + ".",
                        write(node, span, shown)));
        return shown;
    }

    private static Advice write(Heading node, Span span, int level) {
        String line = "#".repeat(level) + " " + node.getText();
        return new Advice(
                "Write: " + line, Optional.of(new Fix(span, line, false)).filter(fix -> node.isAtxHeading()));
    }
}
