package dev.limber.view;

import dev.limber.figure.FigurePage;
import dev.limber.html.HtmlWriter;
import dev.limber.model.Block;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Link;
import dev.limber.view.page.Picture;
import dev.limber.view.page.ProseHtml;
import dev.limber.view.page.View;
import java.util.List;
import java.util.Optional;

/** What the makers of one page's view share: the guide, the words, the page's route and its HTML writer. */
record PageContext(
        Guide guide,
        Strings strings,
        DoseWords words,
        Route route,
        HtmlWriter html,
        FigurePage figures,
        Optional<String> baseUrl) {
    private static final int CONTENTS_FROM = 3;

    String text(String plain) {
        return HtmlWriter.typographic(plain);
    }

    List<String> texts(List<String> plain) {
        return plain.stream().map(this::text).toList();
    }

    String title(Page page) {
        return text(page.info().title());
    }

    Link link(Page page) {
        return new Link(title(page), to(page));
    }

    String to(Page page) {
        return route.to(page.info().output());
    }

    /** What all views of pages have: the words, the frame, and the page's title and summary. */
    View.Base base(Frame frame, Page page) {
        return new View.Base(strings.all(), frame, title(page), text(page.info().summary()));
    }

    /** The same for a page that the generator makes, whose title and lead are words of the interface by these keys. */
    View.Base base(Frame frame, String title, String lead) {
        return new View.Base(strings.all(), frame, strings.of(title), strings.of(lead));
    }

    /** A page by slug; a slug without page is its own label and leads nowhere. */
    Link link(String slug) {
        return guide.bySlug(slug).map(this::link).orElse(new Link(slug, ""));
    }

    /** What stands for a move: its kind's colour, its position's glyph, its drawing. */
    Picture picture(Page.Exercise page) {
        return new Picture(
                page.kind().value(),
                Glyphs.of(page.position().value()),
                figures.card(page.slug().value()).orElse(""));
    }

    /** A small picture of a pose; nothing when it is not drawn. */
    String small(Page.Drawing drawing) {
        String slug = drawing.page().value();
        return drawing.pose()
                .map(pose -> figures.card(slug, pose.value()))
                .orElseGet(() -> figures.card(slug))
                .orElse("");
    }

    /** The whole text of a page, with contents when it has three headings or more. */
    ProseHtml prose(Page page) {
        return prose(page, page.info().body().blocks());
    }

    ProseHtml prose(Page page, List<Block> blocks) {
        return prose(page, blocks, new Illustrated(this, page).blocks(Optional.empty(), blocks));
    }

    /** A page's text that is written already, with contents and footnotes. */
    ProseHtml prose(Page page, List<Block> blocks, String written) {
        List<Link> contents = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .map(heading -> new Link(text(PlainText.of(heading.content())), "#" + heading.id()))
                .toList();
        return new ProseHtml(
                written, html.footnotes(page.info().body()), contents.size() < CONTENTS_FROM ? List.of() : contents);
    }
}
