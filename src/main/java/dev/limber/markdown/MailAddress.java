package dev.limber.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds e-mail addresses in text as GitHub does. */
final class MailAddress {
    private MailAddress() {}

    /**
     * Where the address begins whose sign stands at an offset; that offset where no name stands before it. Programs that
     * write Markdown put backslashes before {@code _}.
     */
    static int start(BasedSequence text, int sign, int least) {
        int from = sign;
        while (from > least && (isWord(text.charAt(from - 1)) || "+.\\".indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
        }
        boolean within = from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '/');
        return within ? sign : from;
    }

    /** Where the address ends whose sign stands at an offset; that offset where no domain with a dot follows. */
    static int end(BasedSequence text, int sign) {
        int end = sign + 1;
        int dot = -1;
        while (end < text.length() && (isWord(text.charAt(end)) || isDotInside(text, end))) {
            dot = text.charAt(end) == '.' ? end : dot;
            end++;
        }
        while (end > sign && "-_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return dot > sign && end > dot + 1 && Character.isLetter(text.charAt(end - 1)) ? end : sign;
    }

    private static boolean isDotInside(BasedSequence text, int at) {
        return text.charAt(at) == '.'
                && text.charAt(at - 1) != '@'
                && at + 1 < text.length()
                && isWord(text.charAt(at + 1));
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
