package dev.limber.check.editorial;

import dev.limber.diagnostic.Span;
import java.util.List;

/**
 * A unit of plain text for the checks: a paragraph, an item, a heading or a value of front matter.
 *
 * @param quoted whether it is a quotation
 * @param pieces maps parts of the text, in order, to their places in the source
 */
record Passage(Kind kind, boolean quoted, String text, List<Piece> pieces) {
    /** What kind of text a passage is. */
    enum Kind {
        PARAGRAPH,
        ITEM,
        STEP,
        HEADING,
        CELL,
        VALUE
    }

    /** A part of the text from one line of the source. */
    record Piece(int start, int length, Span span) {
        /** Whether characters of the text and of the source correspond one to one. */
        boolean exact() {
            return span.length() == length;
        }

        int column(int offset) {
            return exact() ? span.column() + offset - start : span.column();
        }

        int endColumn(int end) {
            return exact() ? span.column() + Math.min(end, start + length) - start : span.column() + span.length();
        }
    }

    /** The place of a part of the text: from its first character to its last, or to the end of the first line. */
    Span span(int from, int to) {
        Piece first = pieces.stream()
                .filter(piece -> piece.start() + piece.length() > from)
                .findFirst()
                .orElse(pieces.get(pieces.size() - 1));
        int column = first.column(Math.max(from, first.start()));
        int end = pieces.stream()
                .filter(piece -> piece.start() < to
                        && piece.span().line() == first.span().line())
                .mapToInt(piece -> piece.endColumn(to))
                .max()
                .orElse(column + 1);
        return new Span(first.span().file(), first.span().line(), column, Math.max(1, end - column));
    }

    Span span() {
        return span(0, text.length());
    }
}
