package dev.limber.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Block.Callout.Kind;
import dev.limber.model.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Converts quotes that begin with a marker ({@code > [!NOTE]}) to callouts. */
final class CalloutReader {
    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::name).toList();

    private final Places places;
    private final Findings findings;

    CalloutReader(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    /** The quote with its converted blocks, as a callout if its first line says so. */
    Block quote(BlockQuote node, List<Block> blocks) {
        Optional<LinkRef> marker = marker(node);
        if (marker.isEmpty()) {
            return new Block.Quote(blocks, places.of(node));
        }
        String written = marker.get().getChars().toString();
        String name = written.substring(2, written.length() - 1).strip();
        Optional<Kind> kind = KINDS.stream()
                .filter(name.toUpperCase(Locale.ROOT)::equals)
                .findFirst()
                .map(Kind::valueOf);
        if (kind.isEmpty()) {
            Span span = places.of(marker.get());
            Advice advice = NearestName.advice(
                    name, KINDS, OneAnswer.WORD, near -> Optional.of(new Fix(span, "[!" + near + "]", false)));
            findings.error(Code.UNKNOWN_CALLOUT, span, "There is no callout \"" + name + "\".", advice);
        } else if (!endsLine(marker.get())) {
            findings.error(
                    Code.UNKNOWN_CALLOUT,
                    places.of(marker.get()),
                    "A callout's kind stands alone on its line.",
                    "Put the text on the next line, after \"> \".");
        } else {
            return new Block.Callout(kind.get(), withoutMarker(blocks), places.of(node));
        }
        return new Block.Quote(blocks, places.of(node));
    }

    private static Optional<LinkRef> marker(BlockQuote quote) {
        Node first = quote.getFirstChild() instanceof Paragraph paragraph ? paragraph.getFirstChild() : null;
        return Optional.ofNullable(first)
                .filter(LinkRef.class::isInstance)
                .map(LinkRef.class::cast)
                .filter(ref -> ref.getChars().startsWith("[!") && ref.getChars().endsWith("]"))
                .filter(ref -> ref.getChars().indexOf(']') == ref.getChars().length() - 1);
    }

    private boolean endsLine(LinkRef marker) {
        Node next = marker.getNext();
        return next == null || next.getChars().isBlank() && next.getChars().indexOf('\n') >= 0;
    }

    /** The marker is the first text of the first paragraph, up to the line end. */
    private static List<Block> withoutMarker(List<Block> blocks) {
        List<Block> rest = new ArrayList<>(blocks);
        if (rest.remove(0) instanceof Block.Paragraph paragraph
                && paragraph.content().size() > 2) {
            List<Inline> content =
                    paragraph.content().subList(2, paragraph.content().size());
            rest.add(0, new Block.Paragraph(List.copyOf(content), content.get(0).span()));
        }
        return List.copyOf(rest);
    }
}
