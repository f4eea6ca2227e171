package dev.limber.model;

import java.util.List;

/** A visitor that reads only the words: markup around text counts as its content, and both kinds of line break are alike. */
public interface InlineTextVisitor<R> extends InlineVisitor<R> {
    /** What stands inside emphasis, a link or other markup. */
    R content(List<Inline> content);

    /** The end of a line. */
    R lineBreak();

    @Override
    default R literal(Inline.Literal literal) {
        return text(new Inline.Text(literal.text(), literal.span()));
    }

    @Override
    default R wikiLink(Inline.WikiLink link) {
        return text(new Inline.Text(link.text(), link.span()));
    }

    @Override
    default R emphasis(Inline.Emphasis emphasis) {
        return content(emphasis.content());
    }

    @Override
    default R strong(Inline.Strong strong) {
        return content(strong.content());
    }

    @Override
    default R strikethrough(Inline.Strikethrough strikethrough) {
        return content(strikethrough.content());
    }

    @Override
    default R phrase(Inline.Phrase phrase) {
        return content(phrase.content());
    }

    @Override
    default R link(Inline.Link link) {
        return content(link.content());
    }

    @Override
    default R term(Inline.Term term) {
        return content(term.content());
    }

    @Override
    default R hardBreak(Inline.HardBreak lineBreak) {
        return lineBreak();
    }

    @Override
    default R softBreak(Inline.SoftBreak lineBreak) {
        return lineBreak();
    }
}
