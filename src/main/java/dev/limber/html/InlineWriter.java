package dev.limber.html;

import dev.limber.model.Inline;
import dev.limber.model.InlineTextVisitor;
import dev.limber.model.InlineVisitor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Writes running text as HTML. The typography of the whole comes first, so that a quotation mark and its word may stand
 * in different elements; then the elements.
 */
final class InlineWriter {
    /** Takes the place of code or an image in the typography: a word that stays as it is. */
    private static final Typography.Run OBJECT = new Typography.Run("\uFFFC", true);

    private static final Typography.Run NOTHING = new Typography.Run("", true);
    private static final Typography.Run LINE_END = new Typography.Run("\n", true);

    private final LinkTargets targets;
    private final HtmlLabels labels;
    private final boolean footnotes;

    /** A writer that may leave out references to footnotes, where the page has none. */
    InlineWriter(LinkTargets targets, HtmlLabels labels, boolean footnotes) {
        this.targets = targets;
        this.labels = labels;
        this.footnotes = footnotes;
    }

    static String referenceId(int number, int occurrence) {
        return "fnref-" + number + (occurrence == 1 ? "" : "-" + occurrence);
    }

    void write(List<Inline> content, HtmlBuilder out) {
        List<Typography.Run> runs = new Runs(new ArrayList<>()).content(content);
        new Elements(Typography.of(runs).iterator(), out).content(content);
    }

    /** Lists one run for each inline that has no children, in reading order: what {@link Elements} takes one by one. */
    private record Runs(List<Typography.Run> found) implements InlineTextVisitor<List<Typography.Run>> {
        @Override
        public List<Typography.Run> content(List<Inline> content) {
            content.forEach(inline -> inline.accept(this));
            return found;
        }

        @Override
        public List<Typography.Run> text(Inline.Text text) {
            return with(new Typography.Run(text.text(), false));
        }

        @Override
        public List<Typography.Run> literal(Inline.Literal literal) {
            return with(new Typography.Run(literal.text(), true));
        }

        @Override
        public List<Typography.Run> code(Inline.Code code) {
            return with(OBJECT);
        }

        @Override
        public List<Typography.Run> image(Inline.Image image) {
            return with(OBJECT);
        }

        @Override
        public List<Typography.Run> footnoteReference(Inline.FootnoteReference reference) {
            return with(NOTHING);
        }

        @Override
        public List<Typography.Run> lineBreak() {
            return with(LINE_END);
        }

        private List<Typography.Run> with(Typography.Run run) {
            found.add(run);
            return found;
        }
    }

    /** Writes each inline as an element, with the words of its run. */
    private final class Elements implements InlineVisitor<HtmlBuilder> {
        private final Iterator<String> runs;
        private final HtmlBuilder out;

        Elements(Iterator<String> runs, HtmlBuilder out) {
            this.runs = runs;
            this.out = out;
        }

        HtmlBuilder content(List<Inline> content) {
            content.forEach(inline -> inline.accept(this));
            return out;
        }

        private HtmlBuilder element(String name, List<Inline> content) {
            out.raw("<" + name + ">");
            return content(content).raw("</" + name + ">");
        }

        @Override
        public HtmlBuilder text(Inline.Text text) {
            return out.text(runs.next());
        }

        @Override
        public HtmlBuilder literal(Inline.Literal literal) {
            return out.text(runs.next());
        }

        @Override
        public HtmlBuilder wikiLink(Inline.WikiLink link) {
            return out.text(runs.next());
        }

        @Override
        public HtmlBuilder emphasis(Inline.Emphasis emphasis) {
            return element("em", emphasis.content());
        }

        @Override
        public HtmlBuilder strong(Inline.Strong strong) {
            return element("strong", strong.content());
        }

        @Override
        public HtmlBuilder strikethrough(Inline.Strikethrough struck) {
            return element("del", struck.content());
        }

        @Override
        public HtmlBuilder phrase(Inline.Phrase phrase) {
            return element(phrase.kind().element(), phrase.content());
        }

        @Override
        public HtmlBuilder code(Inline.Code code) {
            runs.next();
            return out.raw("<code>").text(code.text()).raw("</code>");
        }

        @Override
        public HtmlBuilder link(Inline.Link link) {
            out.raw("<a").address("href", targets.href(link.address()));
            link.title().ifPresent(title -> out.attribute("title", HtmlWriter.typographic(title)));
            link.address()
                    .external()
                    .filter(external -> external.url().startsWith("http"))
                    .ifPresent(external -> out.raw(" rel=\"noopener\""));
            out.raw(">");
            return content(link.content()).raw("</a>");
        }

        @Override
        public HtmlBuilder term(Inline.Term term) {
            out.raw("<a class=\"term\"")
                    .address("href", targets.term(term.term()))
                    .raw(">");
            return content(term.content()).raw("</a>");
        }

        @Override
        public HtmlBuilder image(Inline.Image image) {
            runs.next();
            InlineWriter.this.image(image, out);
            return out;
        }

        @Override
        public HtmlBuilder footnoteReference(Inline.FootnoteReference reference) {
            runs.next();
            if (footnotes) {
                InlineWriter.this.reference(reference, out);
            }
            return out;
        }

        @Override
        public HtmlBuilder hardBreak(Inline.HardBreak lineBreak) {
            runs.next();
            return out.raw("<br>\n");
        }

        @Override
        public HtmlBuilder softBreak(Inline.SoftBreak lineBreak) {
            return out.text(runs.next());
        }
    }

    private void reference(Inline.FootnoteReference reference, HtmlBuilder out) {
        out.raw("<sup><a").address("href", "#fn-" + reference.number());
        out.attribute("id", referenceId(reference.number(), reference.occurrence()));
        out.attribute("aria-label", labels.footnotes().reference(reference.number()))
                .raw(">");
        out.number(reference.number()).raw("</a></sup>");
    }

    private void image(Inline.Image image, HtmlBuilder out) {
        Optional<LinkTargets.ImageTarget> target = targets.image(image.source());
        if (target.isEmpty()) {
            out.text(image.alternative());
            return;
        }
        LinkTargets.ImageTarget found = target.get();
        out.raw("<img").address("src", found.src()).attribute("alt", image.alternative());
        image.title().ifPresent(title -> out.attribute("title", HtmlWriter.typographic(title)));
        if (found.width() > 0 && found.height() > 0) {
            out.raw(" width=\"")
                    .number(found.width())
                    .raw("\" height=\"")
                    .number(found.height())
                    .raw("\"");
        }
        out.raw(" loading=\"lazy\" decoding=\"async\">");
    }
}
