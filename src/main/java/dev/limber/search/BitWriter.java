package dev.limber.search;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Writes numbers of few bits one after the other, the highest bit first. */
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

    /** Elias gamma: as many zeros as the number has bits behind its first, then the number (at least 1). */
    void gamma(int value) {
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(value);
        bits(0, width - 1);
        bits(value, width);
    }

    /** Rice: the number divided by 2 to the k as ones with a closing zero, then the rest in k bits. */
    void rice(int value, int k) {
        for (int i = value >>> k; i > 0; i--) {
            bits(1, 1);
        }
        bits(0, 1);
        bits(value, k);
    }

    /**
     * A list of pages: how many, then the gaps, each followed by the page's impact if {@code width} is not 0.
     *
     * @param pages how many pages the guide has
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

    /** The Rice parameter for so many of so many pages: the whole logarithm of 0.69 times their ratio, as integers. */
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
