package dev.limber.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.model.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Converts flexmark's inlines to inlines of the model. */
final class InlineConverter {
    private static final int MAX_DEPTH = 100;
    private static final Map<Class<?>, Reader<?>> READERS = Map.ofEntries(
            entry(Text.class, InlineConverter::text),
            entry(TextBase.class, (c, n, out) -> c.inside(n, out)),
            entry(HtmlEntity.class, InlineConverter::text),
            entry(SoftLineBreak.class, (c, n, out) -> out.softBreak(new Inline.SoftBreak(c.places.of(n)))),
            entry(HardLineBreak.class, (c, n, out) -> out.add(new Inline.HardBreak(c.places.of(n)))),
            entry(Emphasis.class, (c, n, out) -> out.add(new Inline.Emphasis(c.convert(n), c.places.of(n)))),
            entry(StrongEmphasis.class, (c, n, out) -> out.add(new Inline.Strong(c.convert(n), c.places.of(n)))),
            entry(Strikethrough.class, (c, n, out) -> out.add(new Inline.Strikethrough(c.convert(n), c.places.of(n)))),
            entry(com.vladsch.flexmark.ast.Code.class, InlineConverter::code),
            entry(Link.class, (c, n, out) -> c.links.link(n, out)),
            entry(LinkRef.class, (c, n, out) -> c.links.linkRef(n, out)),
            entry(Image.class, (c, n, out) -> c.links.image(n, out)),
            entry(ImageRef.class, (c, n, out) -> c.links.imageRef(n, out)),
            entry(AutoLink.class, (c, n, out) -> c.links.autoLink(n, out)),
            entry(BareAddress.class, (c, n, out) -> c.links.bareAddress(n, out)),
            entry(MailLink.class, (c, n, out) -> c.links.mailLink(n, out)),
            entry(WikiLink.class, InlineConverter::wikiLink),
            entry(Footnote.class, InlineConverter::footnote));

    private final Places places;
    private final Findings findings;
    private final Footnotes footnotes;
    private final PageHtml html;
    private final LinkConverter links;
    private final TextReader texts;
    private int depth;

    InlineConverter(Places places, Findings findings, Footnotes footnotes, Addresses addresses, PageHtml html) {
        this.places = places;
        this.findings = findings;
        this.footnotes = footnotes;
        this.html = html;
        this.links = new LinkConverter(places, findings, this, addresses);
        this.texts = new TextReader(links);
    }

    /** Converts one kind of node. */
    private interface Reader<N extends Node> {
        void read(InlineConverter converter, N node, InlineList out);
    }

    private static <N extends Node> Map.Entry<Class<?>, Reader<?>> entry(Class<N> kind, Reader<N> reader) {
        return Map.entry(kind, reader);
    }

    /** The running text inside a node. */
    List<Inline> convert(Node parent) {
        InlineList out = new InlineList(places);
        inside(parent, out);
        return out.list();
    }

    /** Adds the running text inside a node. */
    void inside(Node parent, InlineList out) {
        if (depth == MAX_DEPTH) {
            findings.error(
                    Code.TOO_DEEP,
                    places.of(parent),
                    "Emphasis is nested more than " + MAX_DEPTH + " deep.",
                    "Use fewer asterisks.");
            return;
        }
        depth++;
        OpenTags tags = new OpenTags(places, html, out);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInlineBase tag) {
                html(tag, tags);
            } else {
                read(node, tags.current());
            }
        }
        tags.finish();
        depth--;
    }

    private void html(HtmlInlineBase node, OpenTags tags) {
        HtmlPicture.of(node.getChars().toString())
                .ifPresentOrElse(picture -> links.picture(node, picture, tags.current()), () -> tags.read(node));
    }

    @SuppressWarnings("unchecked")
    private void read(Node node, InlineList out) {
        Reader<Node> reader = (Reader<Node>) READERS.getOrDefault(node.getClass(), UNSUPPORTED);
        reader.read(this, node, out);
    }

    private static final Reader<Node> UNSUPPORTED = (c, node, out) -> c.findings.error(
            Code.UNSUPPORTED_MARKDOWN,
            c.places.of(node),
            "This kind of Markdown cannot be shown here (" + node.getNodeName() + ").",
            "Write it more simply.");

    private static void text(InlineConverter c, Node node, InlineList out) {
        int gap = node.getChars().indexOf("](");
        if (gap == 0 || gap > 0 && node.getChars().charAt(gap - 1) != '\\') {
            int start = node.getStartOffset() + gap;
            c.findings.error(
                    Code.BROKEN_LINK,
                    c.places.at(start, start + 2),
                    "This is no link: its words hold another link or footnote, or a bracket is missing.",
                    "Write [words](page.md), or \\] for the character.");
        }
        boolean startsLine = node.getPrevious() instanceof SoftLineBreak || node.getPrevious() instanceof HardLineBreak;
        c.texts.read(startsLine ? node.getChars().trimStart() : node.getChars(), out);
    }

    /** Converts code: line ends become spaces, padding by one space is dropped, bars escaped for a table are unescaped. */
    private static void code(InlineConverter c, com.vladsch.flexmark.ast.Code node, InlineList out) {
        StringBuilder raw = new StringBuilder();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            raw.append(part instanceof SoftLineBreak ? " " : part.getChars());
        }
        String written = raw.toString().replace('\n', ' ');
        boolean inTable = node.getAncestorOfType(TableCell.class) != null;
        String text = Decoded.clean(inTable ? written.replace("\\|", "|") : written);
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String code = padded ? text.substring(1, text.length() - 1) : text;
        out.add(new Inline.Code(code, c.places.of(node)));
    }

    private static void wikiLink(InlineConverter c, WikiLink node, InlineList out) {
        String written = node.getChars().toString();
        if (written.toLowerCase(Locale.ROOT).replace("_", "").equals("[[toc]]")) {
            c.findings.warning(
                    Code.FOREIGN_MARKUP,
                    c.places.of(node),
                    "This list of contents of another tool is printed as typed.",
                    "Delete it: the list of contents is made by itself.");
            out.text(written, node.getStartOffset(), node.getEndOffset());
        } else {
            out.add(new Inline.WikiLink(Decoded.text(written), c.places.of(node)));
        }
    }

    private static void footnote(InlineConverter c, Footnote node, InlineList out) {
        c.footnotes
                .refer(node)
                .ifPresentOrElse(
                        out::add,
                        () -> out.text(node.getChars().toString(), node.getStartOffset(), node.getEndOffset()));
    }
}
