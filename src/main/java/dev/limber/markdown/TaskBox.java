package dev.limber.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the box of a task at the start of an item: {@code [ ]} or {@code [x]} with a blank behind it, as on GitHub. */
final class TaskBox {
    private static final int LENGTH = 3;

    private TaskBox() {}

    /** The item of a list with its converted blocks. */
    static Block.Item item(Node node, List<Block> blocks, Span span) {
        Optional<Boolean> done = box(node);
        boolean task = done.isPresent()
                && !blocks.isEmpty()
                && blocks.get(0) instanceof Block.Paragraph paragraph
                && paragraph.content().get(0) instanceof Inline.Text text
                && text.text().length() >= LENGTH;
        return task ? new Block.Item(done, withoutBox(blocks), span) : new Block.Item(Optional.empty(), blocks, span);
    }

    private static Optional<Boolean> box(Node item) {
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        String start = paragraph.getChars().toString();
        boolean gap = start.length() > LENGTH
                && Character.isWhitespace(start.charAt(LENGTH))
                && !start.substring(LENGTH).isBlank();
        boolean open = start.startsWith("[ ]");
        return Optional.of(!open).filter(done -> gap && (open || start.startsWith("[x]") || start.startsWith("[X]")));
    }

    private static List<Block> withoutBox(List<Block> blocks) {
        List<Block> rest = new ArrayList<>(blocks);
        if (rest.remove(0) instanceof Block.Paragraph paragraph) {
            List<Inline> content = new ArrayList<>(paragraph.content());
            if (content.remove(0) instanceof Inline.Text text
                    && !text.text().substring(LENGTH).isBlank()) {
                content.add(0, after(text));
            } else if (!content.isEmpty() && content.get(0).isBreak()) {
                content.remove(0);
            }
            rest.add(0, new Block.Paragraph(List.copyOf(content), paragraph.span()));
        }
        return List.copyOf(rest);
    }

    private static Inline.Text after(Inline.Text text) {
        Span span = text.span();
        int cut = Math.min(LENGTH, span.length() - 1);
        return new Inline.Text(
                text.text().substring(LENGTH).stripLeading(),
                new Span(span.file(), span.line(), span.column() + cut, span.length() - cut));
    }
}
