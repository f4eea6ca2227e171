package dev.limber.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A web address that stands in the text without brackets, as GitHub finds it. */
final class BareAddress extends AutoLink {
    private static final String WWW = "www.";
    private static final String[] STARTS = {"http://", "https://", WWW};
    private static final String NOT_AT_END = "?!.,:;*_~'\"|\\";
    private static final String NOT_INSIDE = "<>\"`\u201C\u201D\u201E\u00AB\u00BB";

    /** @param nothing the empty text before and after the address, where brackets could stand */
    BareAddress(BasedSequence nothing, BasedSequence address) {
        super(nothing, address, address.subSequence(address.length(), address.length()));
    }

    /** The scheme that GitHub adds where there is none. */
    String scheme() {
        return getText().charAt(0) == 'h' || getText().charAt(0) == 'H' ? "" : "http://";
    }

    /** The offset of the first address that begins in a part of a text, or -1. */
    static int start(BasedSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && startsAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsAt(BasedSequence text, int at) {
        for (String start : STARTS) {
            int after = at + start.length();
            if (after < text.length()
                    && text.matchCharsIgnoreCase(start, at)
                    && Character.isLetterOrDigit(text.charAt(after))) {
                return isFree(text, at, start.equals(WWW));
            }
        }
        return false;
    }

    /** Whether an address may begin here: not within a word, and {@code www.} not within an address either. */
    private static boolean isFree(BasedSequence text, int at, boolean www) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && !(www && "/.-@".indexOf(before) >= 0);
    }

    /** The offset after the address that begins at an offset; between brackets it ends before the closing one. */
    static int end(BasedSequence text, int from, boolean inBrackets) {
        int end = from;
        int open = 0;
        while (end < text.length() && isInside(text.charAt(end)) && !(inBrackets && text.charAt(end) == ']')) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            end++;
        }
        while (end > from) {
            char last = text.charAt(end - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if (!isPunctuation(last)) {
                break;
            }
            end = last == ';' ? beforeEntity(text, from, end) : end - 1;
        }
        return end;
    }

    /** The offset before the entity that ends at an offset, such as {@code &nbsp;}; before its last character otherwise. */
    private static int beforeEntity(BasedSequence text, int from, int end) {
        int start = end - 2;
        while (start > from && (Character.isLetterOrDigit(text.charAt(start)) || text.charAt(start) == '#')) {
            start--;
        }
        return start > from && start < end - 2 && text.charAt(start) == '&' ? start : end - 1;
    }

    private static boolean isInside(char c) {
        boolean wide = c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF65;
        return c > ' ' && !Character.isSpaceChar(c) && NOT_INSIDE.indexOf(c) < 0 && !wide;
    }

    private static boolean isPunctuation(char c) {
        int type = Character.getType(c);
        return NOT_AT_END.indexOf(c) >= 0
                || c > 0x7F
                        && (type == Character.FINAL_QUOTE_PUNCTUATION
                                || type == Character.INITIAL_QUOTE_PUNCTUATION
                                || type == Character.OTHER_PUNCTUATION);
    }
}
