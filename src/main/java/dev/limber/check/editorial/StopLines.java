package dev.limber.check.editorial;

import dev.limber.check.editorial.AllowanceFilter.Found;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Outline;
import dev.limber.model.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Reports more stop lines than anyone keeps in mind; signs that need help are not among them. */
final class StopLines {
    private static final int MOST = 3;

    private StopLines() {}

    /** The lines of a page's own. */
    static void check(Outline outline, AllowanceFilter filter) {
        List<Block.Item> lines = new ArrayList<>();
        outline.stopBlocks().forEach(block -> block.eachItem(lines::add));
        lines.removeIf(StopLines::leads);
        filter.rule(Code.MANY_STOP_LINES).map(rule -> rule.limit(MOST)).ifPresent(most -> {
            if (lines.size() > most) {
                Block.Item first = lines.get(most);
                add(first.span(), PlainText.ofBlocks(first.blocks()), lines.size(), most, filter);
            }
        });
    }

    /** Whether an item only leads to a list within it. */
    private static boolean leads(Block.Item item) {
        return item.blocks().stream().anyMatch(block -> !block.items().isEmpty());
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
