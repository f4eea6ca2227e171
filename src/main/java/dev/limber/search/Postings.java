package dev.limber.search;

import java.util.Arrays;

/** The postings of a term: pages in ascending order, each with an impact of four bits. */
final class Postings {
    private static final int BITS = IndexFormat.IMPACT_BITS;
    private static final int MASK = (1 << BITS) - 1;

    private final int[][] packed = {new int[2]};
    private int size;

    /** Adds a page, or raises the impact of the page that was added last. */
    void add(int page, int impact) {
        if (size > 0 && page(size - 1) == page) {
            packed[0][size - 1] = page << BITS | Math.max(impact, impact(size - 1));
            return;
        }
        if (size == packed[0].length) {
            packed[0] = Arrays.copyOf(packed[0], size * 2);
        }
        packed[0][size++] = page << BITS | impact;
    }

    int size() {
        return size;
    }

    int page(int i) {
        return packed[0][i] >>> BITS;
    }

    int impact(int i) {
        return packed[0][i] & MASK;
    }
}
