package dev.limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The browser ranks and decodes by the same numbers as the index was written by. */
class IndexFormatTest {
    private static final Path CLIENT = Path.of("theme/js/search/format.js");

    /** Run with {@code -Dgolden.refresh=true} to write the client's file after a change. */
    @Test
    void theClientKnowsTheSameNumbers() throws IOException {
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(CLIENT, script());
        }
        assertThat(Files.readString(CLIENT)).isEqualTo(script());
    }

    private static String script() {
        String shares = Arrays.stream(IndexFormat.NameImpact.values())
                .map(name ->
                        name.impact() + ": " + Double.toString(name.share()).replaceFirst("\\.0$", ""))
                .collect(Collectors.joining(", "));
        return """
                /* What the index and its readers agree on. Written from dev.limber.search.IndexFormat, which a test compares with it. */

                /** The edition of the format that a manifest names. */
                export const FORMAT = %d;

                /** Hexadecimal digits of a content's hash in the name of its file. */
                export const HASH_DIGITS = %d;

                /** Bits of an impact. */
                export const IMPACT_BITS = %d;

                /** The whole logarithm of so many hundredths of the mean gap is the Rice parameter of a list. */
                export const RICE_PERCENT = %d;

                /** The highest impact of a word that is only mentioned; higher ones are words of a page's name. */
                export const BEST_MENTION = %d;

                /** How large a share of a page's name a word is, by its impact; lower impacts are mentions. */
                export const NAME_SHARES = /** @type {Record<number, number>} */ ({ %s });

                /** Ends the terms that stand for the first letters of titles. */
                export const PREFIX_MARK = "%s";
                """.formatted(
                        IndexFormat.FORMAT,
                        IndexFormat.HASH_DIGITS,
                        IndexFormat.IMPACT_BITS,
                        IndexFormat.RICE_PERCENT,
                        IndexFormat.BEST_MENTION,
                        shares,
                        IndexFormat.PREFIX_MARK);
    }
}
