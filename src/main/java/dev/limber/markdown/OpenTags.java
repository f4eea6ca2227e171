package dev.limber.markdown;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import dev.limber.diagnostic.Span;
import dev.limber.model.Inline;
import dev.limber.model.Inline.Phrase.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tags among the inlines of one parent, in order: those that mean something make phrases of what they hold. */
final class OpenTags {
    private static final int MAX_DEPTH = 20;
    private static final Map<String, Kind> KINDS =
            Stream.of(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::element, kind -> kind));

    private final Places places;
    private final PageHtml html;
    private final InlineList out;
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(HtmlTag tag, Kind kind, Span place, InlineList content) {}

    OpenTags(Places places, PageHtml html, InlineList out) {
        this.places = places;
        this.html = html;
        this.out = out;
    }

    /** Whether a tag is one that means something within a paragraph. */
    static boolean isTag(String name) {
        return name.equals("br") || KINDS.containsKey(name);
    }

    /** Where the next inline belongs. */
    InlineList current() {
        return open.isEmpty() ? out : open.element().content();
    }

    /** Reads a tag or comment. */
    void read(HtmlInlineBase node) {
        String text = node.getChars().toString();
        Span place = places.of(node);
        if (text.startsWith(HtmlTag.COMMENT)) {
            html.comment(node.getStartOffset(), node.getEndOffset());
            current().leftOut();
            return;
        }
        HtmlTag tag = HtmlTag.of(text);
        Optional<Kind> kind = Optional.ofNullable(KINDS.get(tag.name()));
        if (isTag(tag.name()) && !tag.attributes().isEmpty()) {
            html.wrong(place, RawHtml.message(tag), RawHtml.withoutAttributes(tag));
        }
        if (Fold.isTag(tag.name())) {
            html.wrong(
                    place,
                    "<" + tag.name() + "> begins a line of its own.",
                    "Write it on a line of its own, with a blank line before it.");
        } else if (tag.name().equals("br") && !tag.closing()) {
            current().lineBreak(new Inline.HardBreak(place));
        } else if (kind.isEmpty()) {
            html.refuse(tag, place, inside(node, tag));
        } else if (tag.closing()) {
            close(tag, place);
        } else if (text.endsWith("/>") || open.size() == MAX_DEPTH) {
            html.unclosed(tag, place);
        } else {
            open.push(new Open(tag, kind.get(), place, new InlineList(places)));
        }
    }

    private void close(HtmlTag tag, Span place) {
        boolean opened = open.stream().anyMatch(each -> each.tag().name().equals(tag.name()));
        while (opened && !open.element().tag().name().equals(tag.name())) {
            giveUp();
        }
        if (!opened) {
            html.stray(tag, place);
            return;
        }
        Open closed = open.pop();
        current().add(new Inline.Phrase(closed.kind(), closed.content().list(), closed.place()));
    }

    /** Reports what was not closed, and keeps its words. */
    void finish() {
        while (!open.isEmpty()) {
            giveUp();
        }
    }

    private void giveUp() {
        Open given = open.pop();
        html.unclosed(given.tag(), given.place());
        current().addAll(given.content().list());
    }

    /** The source up to the tag that closes this one, on the same line. */
    private String inside(HtmlInlineBase node, HtmlTag tag) {
        return tag.closing() || tag.name().isEmpty() ? "" : places.until("</" + tag.name() + ">", node.getEndOffset());
    }
}
