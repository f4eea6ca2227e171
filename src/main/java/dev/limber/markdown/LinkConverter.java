package dev.limber.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.model.Address;
import dev.limber.model.Inline;
import dev.limber.model.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Converts links and images of every notation to those of the model, and checks their addresses. */
final class LinkConverter {
    private static final Address NOWHERE = new Address.Anchor("");

    private final Places places;
    private final Findings findings;
    private final InlineConverter inlines;
    private final Addresses addresses;
    private boolean inWords;

    LinkConverter(Places places, Findings findings, InlineConverter inlines, Addresses addresses) {
        this.places = places;
        this.findings = findings;
        this.inlines = inlines;
        this.addresses = addresses;
    }

    void link(Link node, InlineList out) {
        link(node, node, out);
    }

    void linkRef(LinkRef node, InlineList out) {
        definition(node).ifPresentOrElse(definition -> link(node, definition, out), () -> literal(node, out));
    }

    void image(Image node, InlineList out) {
        image(node, node, out);
    }

    void imageRef(ImageRef node, InlineList out) {
        definition(node).ifPresentOrElse(definition -> image(node, definition, out), () -> literal(node, out));
    }

    void autoLink(AutoLink node, InlineList out) {
        bare("", node, out);
    }

    void bareAddress(BareAddress node, InlineList out) {
        String address = Decoded.text(node.getText());
        bare(node.scheme() + address, address, node.getText(), out);
    }

    /** An e-mail address that stands in the text without brackets. */
    void bareMail(BasedSequence address, InlineList out) {
        String typed = Decoded.text(address);
        bare("mailto:" + typed, typed, address, out);
    }

    void mailLink(MailLink node, InlineList out) {
        bare("mailto:", node, out);
    }

    private void bare(String scheme, DelimitedLinkNode node, InlineList out) {
        String address = Decoded.entities(node.getText());
        Span place = places.of(node.getText());
        List<Inline> words = List.of(new Inline.Literal(address, place));
        Inline.Link link = new Inline.Link(NOWHERE, Optional.empty(), words, places.of(node), place);
        link(addresses.link(scheme + address), link, out);
    }

    /** An address without brackets; among the words of a link it is just words. */
    private void bare(String address, String typed, BasedSequence source, InlineList out) {
        Span place = places.of(source);
        Inline words = new Inline.Literal(typed, place);
        if (inWords) {
            out.add(words);
        } else {
            Inline.Link link = new Inline.Link(NOWHERE, Optional.empty(), List.of(words), place, place);
            link(addresses.link(address), link, out);
        }
    }

    private void link(Node node, LinkNodeBase target, InlineList out) {
        List<Inline> content = words(node);
        Span place = addressPlace(node, target);
        if (PlainText.of(content).isBlank()) {
            findings.error(
                    Code.MISSING_ALT,
                    places.of(node),
                    "The link has no words, so a screen reader has nothing to say.",
                    "Write what it leads to between the square brackets.");
        }
        Inline.Link link = new Inline.Link(NOWHERE, title(target), content, places.of(node), place);
        link(addresses.link(Decoded.text(target.getUrl())), link, out);
    }

    private void link(LinkAddress found, Inline.Link link, InlineList out) {
        found.either(
                address -> out.add(
                        new Inline.Link(address, link.title(), link.content(), link.span(), link.addressSpan())),
                bad -> {
                    findings.error(bad.code(), link.addressSpan(), bad.message(), bad.advice(link.addressSpan()));
                    out.addAll(link.content());
                });
    }

    private void image(Node node, LinkNodeBase target, InlineList out) {
        String alternative = PlainText.of(words(node)).strip();
        Span span = places.of(node);
        Span place = addressPlace(node, target);
        if (alternative.isBlank()) {
            findings.error(
                    Code.MISSING_ALT,
                    span,
                    "The image has no alternative text.",
                    "Say what it shows: ![what it shows](" + target.getUrl() + ")");
        }
        image(
                addresses.image(Decoded.text(target.getUrl())),
                new Inline.Image("", alternative, title(target), span, place),
                out);
    }

    /** Adds a picture that was written in HTML. */
    void picture(Node node, HtmlPicture picture, InlineList out) {
        Span span = places.of(node);
        int start = node.getStartOffset();
        Span place = places.at(start + picture.from(), start + picture.to());
        if (picture.sized()) {
            findings.warning(
                    Code.RAW_HTML,
                    span,
                    "The width and height of a picture are left out.",
                    "Leave them out, or write ![" + picture.alternative() + "](" + picture.address() + ").");
        }
        image(
                addresses.image(picture.address()),
                new Inline.Image("", picture.alternative(), picture.title(), span, place),
                out);
    }

    private void image(LinkAddress found, Inline.Image image, InlineList out) {
        found.either(
                address -> address.place()
                        .ifPresent(file -> out.add(new Inline.Image(
                                file.path(), image.alternative(), image.title(), image.span(), image.addressSpan()))),
                bad -> findings.error(bad.code(), image.addressSpan(), bad.message(), bad.advice(image.addressSpan())));
    }

    /** The text between the brackets; a link inside it is reported, as it could not be followed. */
    private List<Inline> words(Node node) {
        boolean before = inWords;
        inWords = true;
        List<Inline> content = inlines.convert(node);
        inWords = before;
        linkIn(content)
                .ifPresent(inner -> findings.error(
                        Code.UNSUPPORTED_MARKDOWN,
                        inner.span(),
                        "A link or footnote cannot stand inside a link or an image's text.",
                        "Write it after the closing bracket."));
        return content;
    }

    private static Optional<Inline> linkIn(List<Inline> content) {
        return content.stream()
                .flatMap(inline -> inline.link().isPresent() || inline instanceof Inline.FootnoteReference
                        ? Stream.of(inline)
                        : linkIn(inline.children()).stream())
                .findFirst();
    }

    private static Optional<String> title(LinkNodeBase target) {
        return Optional.of(Decoded.title(target.getTitle())).filter(title -> !title.isBlank());
    }

    /** The span of the address; that of the whole link when the address is empty. */
    private Span addressPlace(Node node, LinkNodeBase target) {
        return target.getUrl().isEmpty() ? places.of(node) : places.of(target.getUrl());
    }

    private static Optional<Reference> definition(RefNode node) {
        return Optional.ofNullable(node.getReferenceNode(node.getDocument()));
    }

    /** Converts brackets without a definition to text, and reports those that can only be meant as a reference. */
    private void literal(RefNode node, InlineList out) {
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        int from = first == null ? end : first.getStartOffset();
        int to = last == null ? end : last.getEndOffset();
        String closing = places.source(to, end);
        if (closing.startsWith("][")) {
            notALink(node, "No address is defined for these brackets.");
        } else if (places.source(end, end + 1).equals("(")) {
            notALink(node, "This is no link: the address has a space or no closing bracket.");
        }
        out.text(Decoded.text(places.source(start, from)), start, from);
        inlines.inside(node, out);
        out.text(Decoded.text(closing), to, end);
    }

    private void notALink(Node node, String message) {
        findings.error(Code.BROKEN_LINK, places.of(node), message, "Write [words](page.md), or \\[ for the character.");
    }
}
