package dev.limber.content;

import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Outline.Section;
import java.util.List;
import java.util.Optional;

/** Finds the block that keeps a section from its declared shape. */
final class SectionShapes {
    /** What is wrong, with which block, and what to do where the shape of the section does not say it. */
    record Fault(Span span, String message, String hint) {}

    private SectionShapes() {}

    static Optional<Fault> fault(SectionDeclaration declaration, Section section) {
        if (section.blocks().isEmpty()) {
            return fault(section.heading(), "the section \"" + declaration.heading() + "\" is empty");
        }
        Optional<Fault> hole = section.blocks().stream()
                .flatMap(block -> block.items().stream())
                .filter(item -> item.blocks().isEmpty())
                .findFirst()
                .map(item -> new Fault(item.span(), "this item of the list is empty", "Fill it in, or delete it."));
        return hole.isPresent() ? hole : byShape(declaration, section);
    }

    private static Optional<Fault> byShape(SectionDeclaration declaration, Section section) {
        return switch (declaration.shape()) {
            case BULLETS -> bullets(section.blocks());
            case STEPS -> steps(section.blocks());
            case PROSE -> stray(section.blocks(), Block.Paragraph.class);
            case FREE -> Optional.empty();
        };
    }

    private static Optional<Fault> bullets(List<Block> blocks) {
        List<Block> lists =
                blocks.stream().filter(Block.BulletList.class::isInstance).toList();
        if (lists.isEmpty()) {
            return fault(blocks.get(0), "there is no bullet list here");
        }
        if (lists.size() > 1) {
            return fault(lists.get(1), "this is a second bullet list");
        }
        return stray(blocks, Block.Paragraph.class, Block.BulletList.class, Block.Callout.class);
    }

    private static Optional<Fault> steps(List<Block> blocks) {
        Optional<Block> list =
                blocks.stream().filter(Block.NumberedList.class::isInstance).findFirst();
        if (list.isEmpty()) {
            return fault(blocks.get(0), "there is no numbered list here");
        }
        int steps = ((Block.NumberedList) list.get()).items().size();
        if (steps < Contract.FEWEST_STEPS || steps > Contract.MOST_STEPS) {
            return fault(list.get(), steps == 1 ? "there is only 1 step" : "there are " + steps + " steps");
        }
        return blocks.stream()
                .filter(block -> block != list.get())
                .findFirst()
                .flatMap(block -> fault(block, "this does not belong among the steps"));
    }

    @SafeVarargs
    private static Optional<Fault> stray(List<Block> blocks, Class<? extends Block>... allowed) {
        return blocks.stream()
                .filter(block -> List.of(allowed).stream().noneMatch(type -> type.isInstance(block)))
                .findFirst()
                .flatMap(block -> fault(block, "this does not belong in the section"));
    }

    private static Optional<Fault> fault(Block block, String message) {
        return Optional.of(new Fault(block.span(), message, ""));
    }
}
