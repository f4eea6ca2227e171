package dev.limber.markdown.guard;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Thrown through flexmark when a paragraph or a page passes a limit. */
public final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    TooMuch(BasedSequence content, int index, String message) {
        super(message, null, false, false);
        this.offset = content.getIndexOffset(index);
    }

    /** The offset in the body at which the limit was passed. */
    public int offset() {
        return offset;
    }
}
