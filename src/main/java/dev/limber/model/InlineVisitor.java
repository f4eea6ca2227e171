package dev.limber.model;

/**
 * Gives a result for each kind of running text. A new kind does not compile until each visitor says what it does with it.
 */
public interface InlineVisitor<R> {
    R text(Inline.Text text);

    R literal(Inline.Literal literal);

    R wikiLink(Inline.WikiLink link);

    R emphasis(Inline.Emphasis emphasis);

    R strong(Inline.Strong strong);

    R strikethrough(Inline.Strikethrough strikethrough);

    R phrase(Inline.Phrase phrase);

    R code(Inline.Code code);

    R link(Inline.Link link);

    R image(Inline.Image image);

    R footnoteReference(Inline.FootnoteReference reference);

    R hardBreak(Inline.HardBreak lineBreak);

    R softBreak(Inline.SoftBreak lineBreak);

    R term(Inline.Term term);
}
