package dev.limber.markdown;

import dev.limber.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Collects inlines and merges adjacent pieces of plain text. */
final class InlineList {
    private final Places places;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private int from;
    private int to;

    InlineList(Places places) {
        this.places = places;
    }

    /** Plain text, decoded, that stands between two offsets of the body. */
    void text(String text, int start, int end) {
        if (text.isEmpty()) {
            return;
        }
        if (pending.isEmpty()) {
            from = start;
        }
        pending.append(text);
        to = end;
    }

    /** Characters between two offsets that stay as they are. */
    void literal(String text, int start, int end) {
        add(new Inline.Literal(text, places.at(start, end)));
    }

    void add(Inline inline) {
        flush();
        inlines.add(inline);
    }

    void addAll(List<Inline> others) {
        flush();
        inlines.addAll(others);
    }

    List<Inline> list() {
        flush();
        return List.copyOf(inlines);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            inlines.add(new Inline.Text(pending.toString(), places.at(from, to)));
            pending.setLength(0);
        }
    }
}
