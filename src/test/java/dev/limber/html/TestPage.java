package dev.limber.html;

import dev.limber.markdown.MarkdownParser;
import dev.limber.model.Address;
import dev.limber.model.Block.Callout.Kind;
import dev.limber.model.Body;
import java.util.Map;
import java.util.Optional;

/** A page as tests see it: parsed, and written with plain words and addresses. */
final class TestPage {
    static final String PATH = "content/exercises/page.md";
    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final HtmlLabels LABELS = new HtmlLabels(
            new HtmlLabels.Footnotes(
                    "Notes", "Note {n}", "Back to text, note {n}", "Back to text, note {n}, place {m}"),
            "Link to section: {title}",
            "Table: {columns}",
            "Done",
            "Not done",
            Map.of(
                    Kind.NOTE, "Note",
                    Kind.TIP, "Tip",
                    Kind.IMPORTANT, "Important",
                    Kind.WARNING, "Warning",
                    Kind.CAUTION, "Caution"));

    private TestPage() {}

    static HtmlWriter writer() {
        return new HtmlWriter(new Targets(), LABELS);
    }

    /** The page's text and its footnotes as HTML, whatever the diagnostics say. */
    static String html(String markdown) {
        return html(PARSER.parse(PATH, "", markdown, 0).value());
    }

    static String html(Body body) {
        return writer().blocks(body.blocks()) + writer().footnotes(body);
    }

    private static final class Targets implements LinkTargets {
        @Override
        public String href(Address address) {
            if (address instanceof Address.ToPlace place) {
                String anchor = place.fragment().isEmpty() ? "" : "#" + place.fragment();
                return place.path().endsWith(".md")
                        ? place.path().replace("content/", "../").replace(".md", ".html") + anchor
                        : place.path().replace("content/", "../assets/");
            } else if (address instanceof Address.Anchor anchor) {
                return "#" + anchor.id();
            }
            return ((Address.External) address).url();
        }

        @Override
        public String term(String term) {
            return "../glossary.html#" + term;
        }

        @Override
        public Optional<ImageTarget> image(String path) {
            return path.contains("nowhere")
                    ? Optional.empty()
                    : Optional.of(new ImageTarget(path.replace("content/", "../assets/"), 320, 240));
        }
    }
}
