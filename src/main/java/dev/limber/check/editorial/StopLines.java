package dev.limber.check.editorial;

import dev.limber.check.editorial.AllowanceFilter.Found;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Outline;
import dev.limber.model.PlainText;
import java.util.List;

/** Reports more stop lines than anyone keeps in mind; signs that need help are not among them. */
final class StopLines {
    private static final int MOST = 3;

    private StopLines() {}

    /** The lines of a page's own. */
    static void check(Outline outline, AllowanceFilter filter) {
        List<Block.Item> lines = outline.stopBlocks().stream()
                .flatMap(block -> block.items().stream())
                .toList();
        filter.rule(Code.MANY_STOP_LINES).map(rule -> rule.limit(MOST)).ifPresent(most -> {
            if (lines.size() > most) {
                Block.Item first = lines.get(most);
                add(first.span(), PlainText.ofBlocks(first.blocks()), lines.size(), most, filter);
            }
        });
    }

    /** The lines of every page; one more than a page's own may stand there. */
    static void check(List<String> lines, RawText settings, AllowanceFilter filter) {
        filter.rule(Code.MANY_STOP_LINES).map(rule -> rule.limit(MOST) + 1).ifPresent(most -> {
            if (lines.size() > most) {
                String first = lines.get(most);
                add(settings.after("\nstop:", first), first, lines.size(), most, filter);
            }
        });
    }

    private static void add(Span place, String subject, int lines, int most, AllowanceFilter filter) {
        filter.add(new Found(
                Code.MANY_STOP_LINES,
                place,
                subject,
                "There are " + lines + " stop lines; before a move nobody keeps more than " + most + " in mind.",
                "Join two of them, or leave out what the pain rule says."));
    }
}
