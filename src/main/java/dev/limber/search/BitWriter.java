package dev.limber.search;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Writes bit fields and Elias gamma and Rice codes, most significant bit first. */
final class BitWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int open;
    private int count;

    void bits(int value, int width) {
        for (int i = width - 1; i >= 0; i--) {
            open = open << 1 | value >>> i & 1;
            if (++count == Byte.SIZE) {
                out.write(open);
                open = 0;
                count = 0;
            }
        }
    }

    /** Writes an Elias gamma code: one zero for each bit after the first, then the number, which is at least 1. */
    void gamma(int value) {
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(value);
        bits(0, width - 1);
        bits(value, width);
    }

    /** Writes a Rice code: the quotient by 2 to the k in unary (ones, then a zero), then the remainder in k bits. */
    void rice(int value, int k) {
        for (int i = value >>> k; i > 0; i--) {
            bits(1, 1);
        }
        bits(0, 1);
        bits(value, k);
    }

    /**
     * Writes a postings list: its length, then the gaps, each followed by the impact if {@code width} is not 0.
     *
     * @param pages the number of pages of the guide
     */
    void postings(Postings list, int pages, int width) {
        int k = shift(pages, list.size());
        gamma(list.size() + 1);
        int next = 0;
        for (int i = 0; i < list.size(); i++) {
            rice(list.page(i) - next, k);
            next = list.page(i) + 1;
            bits(list.impact(i), width);
        }
    }

    /** Returns the Rice parameter k of a list: the binary logarithm of 0.69 times the mean gap, rounded down. */
    static int shift(int pages, int size) {
        int k = 0;
        while (size > 0 && (long) size * 100 << k + 1 <= (long) IndexFormat.RICE_PERCENT * pages) {
            k++;
        }
        return k;
    }

    String base64() {
        if (count > 0) {
            bits(0, Byte.SIZE - count);
        }
        return Base64.getEncoder().withoutPadding().encodeToString(out.toByteArray());
    }
}
