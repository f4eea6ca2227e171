package dev.limber.model;

/** Gives a result for each kind of block. A new kind does not compile until each visitor says what it does with it. */
public interface BlockVisitor<R> {
    R heading(Block.Heading heading);

    R paragraph(Block.Paragraph paragraph);

    R bulletList(Block.BulletList list);

    R numberedList(Block.NumberedList list);

    R quote(Block.Quote quote);

    R callout(Block.Callout callout);

    R details(Block.Details details);

    R codeBlock(Block.CodeBlock code);

    R thematicBreak(Block.ThematicBreak thematicBreak);

    R table(Block.Table table);

    R definitionList(Block.DefinitionList list);
}
