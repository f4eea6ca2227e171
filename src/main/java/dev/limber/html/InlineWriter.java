package dev.limber.html;

import dev.limber.model.Address;
import dev.limber.model.Inline;
import dev.limber.model.PlainText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Writes running text: first the typography of the whole, so that quotes see across markup, then the elements. */
final class InlineWriter {
    /** Stands for what is no text but takes the place of a word. */
    private static final String OBJECT = "\uFFFC";

    private final LinkTargets targets;
    private final HtmlLabels labels;

    InlineWriter(LinkTargets targets, HtmlLabels labels) {
        this.targets = targets;
        this.labels = labels;
    }

    static String referenceId(int number, int occurrence) {
        return "fnref-" + number + (occurrence == 1 ? "" : "-" + occurrence);
    }

    void write(List<Inline> content, Markup out) {
        List<String> runs = new ArrayList<>();
        collect(content, runs);
        all(content, Typography.of(runs).iterator(), out);
    }

    /** One run for each node that has no children, in reading order. */
    private static void collect(List<Inline> content, List<String> runs) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                runs.add(text.text());
            } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
                runs.add("\n");
            } else if (inline instanceof Inline.FootnoteReference) {
                runs.add("");
            } else if (inline instanceof Inline.Code || inline instanceof Inline.Image || isBareAddress(inline)) {
                runs.add(OBJECT);
            } else {
                collect(children(inline), runs);
            }
        }
    }

    /** An address that is its own link text keeps its hyphens and dots. */
    private static boolean isBareAddress(Inline inline) {
        return inline instanceof Inline.Link link
                && link.address() instanceof Address.External
                && link.content().size() == 1
                && link.content().get(0) instanceof Inline.Text text
                && (text.text().contains("://") || text.text().contains("@"))
                && text.text().indexOf(' ') < 0;
    }

    private static List<Inline> children(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.content();
        } else if (inline instanceof Inline.Strikethrough struck) {
            return struck.content();
        } else if (inline instanceof Inline.Link link) {
            return link.content();
        }
        return inline instanceof Inline.Term term ? term.content() : List.of();
    }

    private void all(List<Inline> content, Iterator<String> runs, Markup out) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Emphasis) {
                element("em", inline, runs, out);
            } else if (inline instanceof Inline.Strong) {
                element("strong", inline, runs, out);
            } else if (inline instanceof Inline.Strikethrough) {
                element("del", inline, runs, out);
            } else if (inline instanceof Inline.Link link) {
                link(link, runs, out);
            } else if (inline instanceof Inline.Term term) {
                out.raw("<a class=\"term\"")
                        .address("href", targets.term(term.term()))
                        .raw(">");
                all(term.content(), runs, out);
                out.raw("</a>");
            } else {
                leaf(inline, runs.next(), out);
            }
        }
    }

    private void element(String name, Inline inline, Iterator<String> runs, Markup out) {
        out.raw("<" + name + ">");
        all(children(inline), runs, out);
        out.raw("</" + name + ">");
    }

    private void link(Inline.Link link, Iterator<String> runs, Markup out) {
        out.raw("<a").address("href", targets.href(link.address()));
        link.title().ifPresent(title -> out.attribute("title", HtmlWriter.typographic(title)));
        if (link.address() instanceof Address.External external
                && external.url().startsWith("http")) {
            out.raw(" rel=\"noopener\"");
        }
        out.raw(">");
        if (isBareAddress(link)) {
            runs.next();
            out.text(PlainText.of(link.content()));
        } else {
            all(link.content(), runs, out);
        }
        out.raw("</a>");
    }

    private void leaf(Inline inline, String run, Markup out) {
        if (inline instanceof Inline.Code code) {
            out.raw("<code>").text(code.text()).raw("</code>");
        } else if (inline instanceof Inline.Image image) {
            image(image, out);
        } else if (inline instanceof Inline.FootnoteReference reference) {
            reference(reference, out);
        } else if (inline instanceof Inline.HardBreak) {
            out.raw("<br>\n");
        } else {
            out.text(run);
        }
    }

    private void reference(Inline.FootnoteReference reference, Markup out) {
        out.raw("<sup><a").address("href", "#fn-" + reference.number());
        out.attribute("id", referenceId(reference.number(), reference.occurrence()));
        out.attribute("aria-label", labels.footnote(reference.number())).raw(">");
        out.number(reference.number()).raw("</a></sup>");
    }

    private void image(Inline.Image image, Markup out) {
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
