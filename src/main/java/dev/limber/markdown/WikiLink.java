package dev.limber.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Brackets in the manner of a wiki: {@code [[page]]}, {@code [[page|words]]}, {@code ![[picture.png]]}. */
final class WikiLink extends Node {
    private static final int MOST = 200;

    WikiLink(BasedSequence chars) {
        super(chars);
    }

    /** The offset after the brackets that begin at an offset, or -1 where no wiki would read them. */
    static int end(BasedSequence text, int at) {
        int from = at + 2;
        if (!text.matchChars("[[", at)) {
            return -1;
        }
        int to = from;
        while (to < Math.min(text.length(), from + MOST) && "[]\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.matchChars("]]", to) && !isLink(text, to + 2) && isName(text.subSequence(from, to)) ? to + 2 : -1;
    }

    /** Whether the brackets are the words of a link, such as {@code [[1]](page.md)}, or those of a definition. */
    private static boolean isLink(BasedSequence text, int after) {
        return after < text.length() && "([:".indexOf(text.charAt(after)) >= 0;
    }

    private static boolean isName(BasedSequence inside) {
        return !inside.startsWith("^")
                && inside.length() == inside.trim().length()
                && inside.toString().codePoints().anyMatch(Character::isLetter);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
