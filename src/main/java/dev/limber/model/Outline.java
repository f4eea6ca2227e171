package dev.limber.model;

import dev.limber.model.GuideSettings.Sign;
import dev.limber.model.GuideSettings.Sign.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A body cut at its second-level headings, as the section contract knows it. */
public record Outline(List<Block> intro, List<Section> sections) {
    /** Key of the section with a page's own stop lines. */
    public static final String STOP_IF = "stop-if";

    /** Key of the section with what to know before the first move. */
    public static final String BEFORE_YOU_START = "before-you-start";

    /** Keys of the sections that say what to do: of a move, of an activity. */
    public static final List<String> STEPS = List.of("steps", "how-to-start");

    /** A section: the key of its declaration ({@code common-mistakes}), its heading and what stands below. */
    public record Section(String key, Block.Heading heading, List<Block> blocks) {
        /** The items of its lists, however deep. */
        public List<Block.Item> items() {
            List<Block.Item> items = new ArrayList<>();
            blocks.forEach(block -> block.eachItem(items::add));
            return List.copyOf(items);
        }
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** What to do: the steps of a move, or how to start an activity. */
    public Optional<Section> steps() {
        return sections.stream()
                .filter(section -> STEPS.contains(section.key()))
                .findFirst();
    }

    /** The sections that follow all that keeps a reader safe. */
    public List<Section> others() {
        return sections.stream()
                .filter(section ->
                        !section.key().equals(STOP_IF) && !section.key().equals(BEFORE_YOU_START))
                .toList();
    }

    /** The blocks of the stop lines without the signs that need help, which are told apart. */
    public List<Block> stopBlocks() {
        return section(STOP_IF).map(section -> withoutHelp(section.blocks())).orElse(List.of());
    }

    private static List<Block> withoutHelp(List<Block> blocks) {
        return blocks.stream()
                .map(Outline::withoutHelp)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Block> withoutHelp(Block block) {
        if (!(block instanceof Block.BulletList list)) {
            return Optional.of(block);
        }
        List<Block.Item> items = list.items().stream()
                .filter(item -> item.sign().map(Sign::tier).orElse(Tier.STOP) == Tier.STOP)
                .map(item -> item.with(withoutHelp(item.blocks())))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.BulletList(list.tight(), items, list.span()));
    }

    /** What the signs of a tier among the stop lines say in short. */
    public List<String> stopSigns(Tier tier) {
        return section(STOP_IF).stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.sign().stream())
                .filter(sign -> sign.tier() == tier)
                .map(Sign::shortForm)
                .toList();
    }
}
