package dev.limber.glossary;

import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.BlockVisitor;
import dev.limber.model.Inline;
import dev.limber.model.InlineVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the first use of each term in the paragraphs of one page: a copy of its blocks in which a term stands for its
 * words. Headings, tables and code are not marked.
 */
final class TermMarker implements BlockVisitor<Block> {
    private final GlossaryTerms terms;
    private final Set<String> done;
    private final InlineVisitor<List<Inline>> runs = new Runs();

    /** @param done terms that are not to be marked; grows with those that were */
    TermMarker(GlossaryTerms terms, Set<String> done) {
        this.terms = terms;
        this.done = done;
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(inlines(paragraph.content()), paragraph.span());
    }

    @Override
    public Block bulletList(Block.BulletList list) {
        return new Block.BulletList(list.tight(), items(list.items()), list.span());
    }

    @Override
    public Block numberedList(Block.NumberedList list) {
        return new Block.NumberedList(list.start(), list.tight(), items(list.items()), list.span());
    }

    @Override
    public Block quote(Block.Quote quote) {
        return new Block.Quote(blocks(quote.blocks()), quote.span());
    }

    @Override
    public Block callout(Block.Callout callout) {
        return new Block.Callout(callout.kind(), blocks(callout.blocks()), callout.span());
    }

    @Override
    public Block details(Block.Details details) {
        return new Block.Details(details.summary(), blocks(details.blocks()), details.span());
    }

    @Override
    public Block definitionList(Block.DefinitionList list) {
        return list.withDetails(this::blocks);
    }

    @Override
    public Block heading(Block.Heading heading) {
        return heading;
    }

    @Override
    public Block codeBlock(Block.CodeBlock code) {
        return code;
    }

    @Override
    public Block thematicBreak(Block.ThematicBreak thematicBreak) {
        return thematicBreak;
    }

    @Override
    public Block table(Block.Table table) {
        return table;
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return items.stream().map(item -> item.with(blocks(item.blocks()))).toList();
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> inline.accept(runs).stream()).toList();
    }

    /** Marks terms in text, also in emphasis; links, code and pictures stay as they are. */
    private final class Runs implements InlineVisitor<List<Inline>> {
        @Override
        public List<Inline> text(Inline.Text text) {
            return marked(text);
        }

        @Override
        public List<Inline> literal(Inline.Literal literal) {
            return List.of(literal);
        }

        @Override
        public List<Inline> wikiLink(Inline.WikiLink link) {
            return List.of(link);
        }

        @Override
        public List<Inline> emphasis(Inline.Emphasis emphasis) {
            return List.of(new Inline.Emphasis(inlines(emphasis.content()), emphasis.span()));
        }

        @Override
        public List<Inline> strong(Inline.Strong strong) {
            return List.of(new Inline.Strong(inlines(strong.content()), strong.span()));
        }

        @Override
        public List<Inline> strikethrough(Inline.Strikethrough struck) {
            return List.of(struck);
        }

        @Override
        public List<Inline> phrase(Inline.Phrase phrase) {
            return List.of(phrase);
        }

        @Override
        public List<Inline> code(Inline.Code code) {
            return List.of(code);
        }

        @Override
        public List<Inline> link(Inline.Link link) {
            return List.of(link);
        }

        @Override
        public List<Inline> image(Inline.Image image) {
            return List.of(image);
        }

        @Override
        public List<Inline> footnoteReference(Inline.FootnoteReference reference) {
            return List.of(reference);
        }

        @Override
        public List<Inline> hardBreak(Inline.HardBreak lineBreak) {
            return List.of(lineBreak);
        }

        @Override
        public List<Inline> softBreak(Inline.SoftBreak lineBreak) {
            return List.of(lineBreak);
        }

        @Override
        public List<Inline> term(Inline.Term term) {
            return List.of(term);
        }
    }

    private List<Inline> marked(Inline.Text text) {
        List<Inline> pieces = new ArrayList<>();
        int at = 0;
        Optional<GlossaryTerms.Match> match = terms.next(text.text(), 0, done);
        while (match.isPresent()) {
            GlossaryTerms.Match found = match.get();
            if (found.from() > at) {
                pieces.add(piece(text, at, found.from()));
            }
            Inline.Text words = piece(text, found.from(), found.to());
            pieces.add(new Inline.Term(found.term(), List.of(words), words.span()));
            done.add(found.term());
            at = found.to();
            match = terms.next(text.text(), at, done);
        }
        if (at < text.text().length() || pieces.isEmpty()) {
            pieces.add(piece(text, at, text.text().length()));
        }
        return pieces;
    }

    /** A part of a text; its span is exact unless the source was written with escapes. */
    private static Inline.Text piece(Inline.Text whole, int from, int to) {
        Span span = whole.span();
        boolean exact = span.length() == whole.text().length() && to > from;
        Span place = exact ? new Span(span.file(), span.line(), span.column() + from, to - from) : span;
        return new Inline.Text(whole.text().substring(from, to), place);
    }
}
