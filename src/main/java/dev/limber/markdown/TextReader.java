package dev.limber.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads plain text: finds e-mail addresses, and the characters that a backslash keeps from becoming quotation marks, a
 * dash or an ellipsis.
 */
final class TextReader {
    private final LinkConverter links;

    TextReader(LinkConverter links) {
        this.links = links;
    }

    /** Adds a piece of text that holds no markup, escapes and all. */
    void read(BasedSequence text, InlineList out) {
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            int from = text.charAt(at) == '@' ? MailAddress.start(text, at, done) : at;
            int mailEnd = from < at ? MailAddress.end(text, at) : at;
            int literalEnd = literalEnd(text, at);
            if (mailEnd > at) {
                plain(text, done, from, out);
                links.bareMail(text.subSequence(from, mailEnd), out);
                done = mailEnd;
            } else if (literalEnd > at) {
                plain(text, done, at, out);
                literal(text, at, literalEnd, out);
                done = literalEnd;
            }
            at = Math.max(done, next(text, at));
        }
        plain(text, done, text.length(), out);
    }

    /** The offset after the character, escape or run at an offset. */
    private static int next(BasedSequence text, int at) {
        return Math.max(runEnd(text, at), at + (text.charAt(at) == '\\' ? 2 : 1));
    }

    private static void plain(BasedSequence text, int from, int to, InlineList out) {
        BasedSequence part = text.subSequence(from, to);
        out.text(Decoded.text(part), part.getStartOffset(), part.getEndOffset());
    }

    private static void literal(BasedSequence text, int from, int to, InlineList out) {
        BasedSequence part = text.subSequence(from, to);
        out.literal(Decoded.text(part), part.getStartOffset(), part.getEndOffset());
    }

    /** The offset after an escaped quotation mark or a run of dots or hyphens with an escape in it; -1 for other text. */
    private static int literalEnd(BasedSequence text, int at) {
        char c = escapedOrPlain(text, at);
        boolean quote = (c == '"' || c == '\'') && text.charAt(at) == '\\';
        int end = quote ? at + 2 : runEnd(text, at);
        int typed = 0;
        int backslashes = 0;
        for (int i = at; i < end; i++) {
            typed += text.charAt(i) == c ? 1 : 0;
            backslashes += text.charAt(i) == '\\' ? 1 : 0;
        }
        return backslashes > 0 && (quote || typed > 1) ? end : -1;
    }

    /** The offset after a run of dots or hyphens, each with or without a backslash; that of its start where none is. */
    private static int runEnd(BasedSequence text, int at) {
        char c = escapedOrPlain(text, at);
        int end = at;
        while ((c == '.' || c == '-') && end < text.length() && escapedOrPlain(text, end) == c) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private static char escapedOrPlain(BasedSequence text, int at) {
        boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
        return text.charAt(escape ? at + 1 : at);
    }
}
