package dev.limber.view;

import dev.limber.figure.FigurePage;
import dev.limber.html.Href;
import dev.limber.html.Html;
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
import java.util.stream.Stream;

/** The context of one page that its makers share: guide, words, route, HTML writer, drawings. */
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

    Href to(Page page) {
        return route.to(page.info().output());
    }

    /** The components that all views have, with the page's title and summary. */
    View.Base base(Frame frame, Page page) {
        return new View.Base(strings.all(), frame, title(page), text(page.info().summary()));
    }

    /** The same for a generated page, whose title and lead are words of the interface with these keys. */
    View.Base base(Frame frame, String titleKey, String leadKey) {
        return new View.Base(strings.all(), frame, strings.of(titleKey), strings.of(leadKey));
    }

    /** Links a page by slug; a slug without a page becomes a label without address. */
    Link link(String slug) {
        return guide.bySlug(slug).map(this::link).orElse(new Link(slug, Href.NONE));
    }

    /** The picture of a move: colour of its kind, glyph of its position, drawing. */
    Picture picture(Page.Exercise page) {
        return new Picture(
                page.traits().kind().value(),
                Glyphs.of(page.traits().position().value()),
                figures.card(page.slug().value()).map(Html::new).orElse(Html.NONE));
    }

    /** The symbols that the drawings of this page use. */
    Html sprite() {
        return new Html(figures.sprite());
    }

    /** The HTML of blocks. */
    Html written(List<Block> blocks) {
        return new Html(html.blocks(blocks));
    }

    /** A small picture of a pose; nothing when it is not drawn. */
    Html small(Page.Drawing drawing) {
        String slug = drawing.page().value();
        return drawing.pose()
                .map(pose -> figures.card(slug, pose.value()))
                .orElseGet(() -> figures.card(slug))
                .map(Html::new)
                .orElse(Html.NONE);
    }

    /** Writes the text of a page, with a table of contents when it has three headings or more. */
    ProseHtml prose(Page page) {
        return prose(page, page.info().body().blocks());
    }

    ProseHtml prose(Page page, List<Block> blocks) {
        return prose(page, headings(blocks), illustrated(page, blocks));
    }

    /** Adds table of contents and footnotes to a text that is written already. */
    ProseHtml prose(Page page, List<Block> blocks, Html written) {
        return prose(page, headings(blocks), written);
    }

    /** The text of a page below which the template has more sections; the table of contents names them too. */
    ProseHtml proseAbove(Page page, Stream<Link> sections) {
        List<Block> blocks = page.info().body().blocks();
        return prose(page, Stream.concat(headings(blocks), sections), illustrated(page, blocks));
    }

    private ProseHtml prose(Page page, Stream<Link> sections, Html written) {
        List<Link> contents = sections.toList();
        return new ProseHtml(
                written,
                new Html(html.footnotes(page.info().body())),
                contents.size() < CONTENTS_FROM ? List.of() : contents);
    }

    private Html illustrated(Page page, List<Block> blocks) {
        return new Html(new Illustrated(this, page).blocks(Optional.empty(), blocks));
    }

    private Stream<Link> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .map(heading -> new Link(text(PlainText.of(heading.content())), Href.within(heading.id())));
    }
}
