package dev.limber.glossary;

import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rewrites the blocks of one page; what has been marked once is not marked again. */
final class TermMarker {
    private final TermIndex index;
    private final Set<String> done;

    /** Terms that are done already are not marked. */
    TermMarker(TermIndex index, Set<String> done) {
        this.index = index;
        this.done = done;
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(inlines(paragraph.content()), paragraph.span());
        } else if (block instanceof Block.BulletList list) {
            return new Block.BulletList(list.tight(), items(list.items()), list.span());
        } else if (block instanceof Block.NumberedList list) {
            return new Block.NumberedList(list.start(), list.tight(), items(list.items()), list.span());
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.blocks()), quote.span());
        } else if (block instanceof Block.Callout callout) {
            return new Block.Callout(callout.kind(), blocks(callout.blocks()), callout.span());
        } else if (block instanceof Block.DefinitionList list) {
            return new Block.DefinitionList(
                    list.entries().stream().map(this::entry).toList(), list.span());
        }
        return block;
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return items.stream()
                .map(item -> new Block.Item(item.done(), blocks(item.blocks()), item.span()))
                .toList();
    }

    private Block.DefinitionList.Entry entry(Block.DefinitionList.Entry entry) {
        return new Block.DefinitionList.Entry(
                entry.terms(), entry.details().stream().map(this::blocks).toList());
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> inline(inline).stream()).toList();
    }

    /** Links, code and pictures stay as they are. */
    private List<Inline> inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text(text);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return List.of(new Inline.Emphasis(inlines(emphasis.content()), emphasis.span()));
        } else if (inline instanceof Inline.Strong strong) {
            return List.of(new Inline.Strong(inlines(strong.content()), strong.span()));
        }
        return List.of(inline);
    }

    private List<Inline> text(Inline.Text text) {
        List<Inline> pieces = new ArrayList<>();
        int at = 0;
        Optional<TermIndex.Match> match = index.next(text.text(), 0, done);
        while (match.isPresent()) {
            TermIndex.Match found = match.get();
            if (found.from() > at) {
                pieces.add(piece(text, at, found.from()));
            }
            Inline.Text words = piece(text, found.from(), found.to());
            pieces.add(new Inline.Term(found.term(), List.of(words), words.span()));
            done.add(found.term());
            at = found.to();
            match = index.next(text.text(), at, done);
        }
        if (at < text.text().length() || pieces.isEmpty()) {
            pieces.add(piece(text, at, text.text().length()));
        }
        return pieces;
    }

    /** A part of a text; its place is exact unless the source was written with escapes. */
    private static Inline.Text piece(Inline.Text whole, int from, int to) {
        Span span = whole.span();
        boolean exact = span.length() == whole.text().length() && to > from;
        Span place = exact ? new Span(span.file(), span.line(), span.column() + from, to - from) : span;
        return new Inline.Text(whole.text().substring(from, to), place);
    }
}
