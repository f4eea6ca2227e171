package dev.limber.plan;

import dev.limber.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The address of a page as it stands on paper, where the guide knows its own.
 *
 * @param text the whole address
 * @param code the file with its QR code, below the output: {@code exercises/half-squat.qr.svg}
 */
public record PaperAddress(String text, Optional<String> code) {
    private static final String PAGE = ".html";

    /** The longest address whose code can still be read by a phone where it is printed 30 mm wide. */
    private static final int MOST_OCTETS = 250;

    /** The address of a page; moves and routines, which people take along on paper, have a code. */
    public static Optional<PaperAddress> of(Page page, Optional<String> base) {
        String output = page.info().output();
        boolean hasCode = (page.exercise().isPresent() || page.routine().isPresent()) && output.endsWith(PAGE);
        return base.map(address -> address + output)
                .map(text -> new PaperAddress(
                        text,
                        Optional.of(output.substring(0, output.length() - PAGE.length()) + ".qr.svg")
                                .filter(path -> hasCode && isShort(text))));
    }

    private static boolean isShort(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_OCTETS;
    }
}
