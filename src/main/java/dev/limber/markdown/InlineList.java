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
    private boolean trims;

    InlineList(Places places) {
        this.places = places;
    }

    /** Plain text, decoded, that stands between two offsets of the body. */
    void text(String text, int start, int end) {
        String kept = trims && (pending.isEmpty() || endsInBlank()) ? text.stripLeading() : text;
        if (kept.isEmpty()) {
            return;
        }
        trims = false;
        if (pending.isEmpty()) {
            from = start;
        }
        pending.append(kept);
        to = end;
    }

    /** Notes that a comment stood here, which leaves one blank of two. */
    void leftOut() {
        trims = pending.isEmpty() ? inlines.isEmpty() : endsInBlank();
    }

    /** A line break that was asked for; blanks and a line end after it mean nothing. */
    void lineBreak(Inline.HardBreak lineBreak) {
        trimPending();
        add(lineBreak);
        trims = true;
    }

    /** A line end of the source. */
    void softBreak(Inline.SoftBreak lineBreak) {
        if (trims && pending.isEmpty()) {
            return;
        }
        if (trims) {
            trimPending();
        }
        add(lineBreak);
    }

    private boolean endsInBlank() {
        return !pending.isEmpty() && pending.charAt(pending.length() - 1) == ' ';
    }

    private void trimPending() {
        while (endsInBlank()) {
            pending.setLength(pending.length() - 1);
        }
    }

    /** Characters between two offsets that stay as they are. */
    void literal(String text, int start, int end) {
        add(new Inline.Literal(text, places.at(start, end)));
    }

    void add(Inline inline) {
        flush();
        trims = false;
        inlines.add(inline);
    }

    void addAll(List<Inline> others) {
        flush();
        inlines.addAll(others);
    }

    List<Inline> list() {
        if (trims) {
            trimPending();
        }
        flush();
        return List.copyOf(inlines);
    }

    /** Running text without the line breaks at its ends, which mean nothing. */
    static List<Inline> withoutOuterBreaks(List<Inline> content) {
        int from = 0;
        int to = content.size();
        while (from < to && content.get(from).isBreak()) {
            from++;
        }
        while (to > from && content.get(to - 1).isBreak()) {
            to--;
        }
        return content.subList(from, to);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            inlines.add(new Inline.Text(pending.toString(), places.at(from, to)));
            pending.setLength(0);
        }
    }
}
