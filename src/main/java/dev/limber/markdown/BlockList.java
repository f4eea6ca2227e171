package dev.limber.markdown;

import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Collects the blocks of one container; those between {@code <details>} and {@code </details>} make one block. */
final class BlockList {
    private final PageHtml html;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean commented;
    private boolean adjacent;

    private record Open(HtmlTag tag, Span place, Optional<List<Inline>> summary, List<Block> blocks) {}

    BlockList(PageHtml html) {
        this.html = html;
    }

    void add(Block block) {
        List<Block> into = current();
        Optional<Block> joined = !commented || into.isEmpty()
                ? Optional.empty()
                : into.get(into.size() - 1).joined(block, adjacent);
        commented = false;
        joined.ifPresent(list -> into.remove(into.size() - 1));
        into.add(joined.orElse(block));
    }

    /** Notes that a comment stood here, which does not cut a list in two. */
    void commentBetween(boolean lines) {
        commented = true;
        adjacent = lines;
    }

    void addAll(List<Block> others) {
        others.forEach(this::add);
    }

    private List<Block> current() {
        return open.isEmpty() ? blocks : open.element().blocks();
    }

    void openDetails(HtmlTag tag, Span place) {
        open.push(new Open(tag, place, Optional.empty(), new ArrayList<>()));
    }

    /** The words that are seen before the text is unfolded. */
    void summary(List<Inline> words, Span place) {
        if (open.isEmpty()) {
            html.wrong(place, "A <summary> stands in a <details>.", "Write <details> on the line before it.");
        } else if (open.element().summary().isPresent()) {
            html.wrong(place, "This <details> has a <summary> already.", "Leave one of them out.");
        } else {
            Open details = open.pop();
            open.push(new Open(details.tag(), details.place(), Optional.of(words), details.blocks()));
        }
    }

    void closeDetails(HtmlTag tag, Span place) {
        if (open.isEmpty()) {
            html.stray(tag, place);
            return;
        }
        Open closed = open.pop();
        if (closed.summary().isEmpty()) {
            html.wrong(
                    closed.place(),
                    "This <details> has no <summary>, so nobody knows what to unfold.",
                    "Write it on the next line, for example <summary>More about it</summary>.");
        }
        add(new Block.Details(closed.summary().orElse(List.of()), List.copyOf(closed.blocks()), closed.place()));
    }

    /** All blocks; what was not closed is reported. */
    List<Block> list() {
        while (!open.isEmpty()) {
            Open given = open.pop();
            html.unclosed(given.tag(), given.place());
            addAll(given.blocks());
        }
        return List.copyOf(blocks);
    }
}
