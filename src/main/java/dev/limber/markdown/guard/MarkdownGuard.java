package dev.limber.markdown.guard;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Checks the limits of a page before flexmark parses it: size, nesting and number of lines. Past them, parsing and what
 * follows could take minutes or overflow the stack. It reads the text once, without regular expressions, and does not
 * distinguish code from text, so that no text can mislead it. {@link GuardedInlineParser} checks each paragraph when
 * flexmark has found it. The limits lie well above what real pages have.
 */
public final class MarkdownGuard {
    private static final int MAX_BYTES = 512 * 1024;

    private MarkdownGuard() {}

    /** Whether a page, front matter included, is larger than 512 KB as UTF-8. */
    public static boolean isTooLarge(String text) {
        return text.length() > MAX_BYTES
                || text.length() > MAX_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    /** The first line of a body that passes a limit, if there is one. */
    public static Optional<Refusal> refusal(String body) {
        return new LineLimits(body).refusal();
    }
}
