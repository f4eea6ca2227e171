package dev.limber.plan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Letters of Crockford's base 32 for bits, and the check letters over a text of them. {@code theme/js/plan/code.js} has the
 * same for the browser.
 */
final class CodeLetters {
    static final int CHECK = 5;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LOW_TWENTY = 0xFFFFF;

    /**
     * The polynomial x^5 + 15x^4 + 30x^3 + 17x^2 + 7x + 11 over 32 elements, times 1, 2, 4, 8 and 16, five bits a term. It is
     * primitive. Up to three letters changed anywhere in a code are found for certain, and so is any run of five.
     */
    private static final int[] GENERATOR = {0xFF44EB, 0x1EC9DD6, 0x19BBB89, 0x175F3B2, 0xBB77E1};

    private CodeLetters() {}

    static String of(int bits, int count) {
        return IntStream.iterate(5 * (count - 1), shift -> shift >= 0, shift -> shift - 5)
                .mapToObj(shift -> String.valueOf(LETTERS.charAt(bits >>> shift & 31)))
                .collect(Collectors.joining());
    }

    static int bits(String letters) {
        return letters.chars().reduce(0, (bits, letter) -> bits << 5 | LETTERS.indexOf(letter));
    }

    /** The check letters of a text. They begin with its length, so that a text cut short does not pass. */
    static String check(String text) {
        int rest = text.length();
        for (char letter : (text + "0".repeat(CHECK)).toCharArray()) {
            int over = rest >>> 20;
            rest = (rest & LOW_TWENTY) << 5 | LETTERS.indexOf(letter);
            for (int bit = 0; bit < GENERATOR.length; bit++) {
                rest ^= (over >>> bit & 1) * GENERATOR[bit];
            }
        }
        return of(rest, CHECK);
    }
}
