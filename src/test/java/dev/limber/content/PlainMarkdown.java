package dev.limber.content;

import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bodies for tests: headings, bullets, numbered lists, tables in name only and paragraphs, a line each. */
final class PlainMarkdown {
    private final String path;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();
    private boolean numbered;

    private PlainMarkdown(String path) {
        this.path = path;
    }

    static Body body(String path, String text, int bodyStart) {
        PlainMarkdown reader = new PlainMarkdown(path);
        int number = 0;
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (offset >= bodyStart) {
                reader.line(line, new Span(path, number, 1, Math.max(1, line.length())));
            }
            offset += line.length() + 1;
        }
        reader.endList();
        return new Body(reader.blocks, List.of(), List.of());
    }

    private void line(String line, Span span) {
        if (line.startsWith("- ") || line.matches("\\d+\\. .*")) {
            boolean nowNumbered = !line.startsWith("- ");
            if (nowNumbered != numbered) {
                endList();
            }
            numbered = nowNumbered;
            Block text = new Block.Paragraph(text(line, span), span);
            items.add(new Block.Item(Optional.empty(), List.of(text), span));
            return;
        }
        endList();
        if (line.startsWith("## ") || line.startsWith("### ")) {
            int level = line.indexOf(' ');
            String words = line.substring(level + 1);
            blocks.add(new Block.Heading(level, words.toLowerCase().replace(' ', '-'), text(words, span), span));
        } else if (line.startsWith("| ")) {
            blocks.add(new Block.Table(List.of(), List.of(), List.of(), span));
        } else if (!line.isBlank()) {
            blocks.add(new Block.Paragraph(text(line, span), span));
        }
    }

    private static List<Inline> text(String words, Span span) {
        return List.of(new Inline.Text(words, span));
    }

    private void endList() {
        if (!items.isEmpty()) {
            Span span = items.get(0).span();
            blocks.add(
                    numbered
                            ? new Block.NumberedList(1, true, List.copyOf(items), span)
                            : new Block.BulletList(true, List.copyOf(items), span));
            items.clear();
        }
    }
}
