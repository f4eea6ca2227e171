package dev.limber.search;

/**
 * The constants of the index format. The reader in the browser has them in {@code theme/js/search/format.js}; a test
 * compares the two.
 */
final class IndexFormat {
    /** The version of the format, as written in the manifest. */
    static final int FORMAT = 3;

    /** The number of hexadecimal digits of a content hash in a file name. */
    static final int HASH_DIGITS = 6;

    /** The number of bits of an impact. */
    static final int IMPACT_BITS = 4;

    /** The share of the mean gap, in percent, whose binary logarithm is the Rice parameter (69 is about ln 2). */
    static final int RICE_PERCENT = 69;

    /** The highest impact of a term that occurs only in the text of a page. */
    static final int BEST_MENTION = 10;

    /** The last character of prefix terms, which stand for the first letters of titles. */
    static final char PREFIX_MARK = '*';

    private IndexFormat() {}

    /** The impact of a term in the name of a page, above that of any term in the text. */
    enum NameImpact {
        PART_OF_OTHER_NAME(11, 0.3),
        PART_OF_TITLE(12, 0.34),
        HALF_OF_TITLE(13, 0.5),
        OTHER_NAME(14, 0.8),
        TITLE(15, 1);

        private final int impact;
        private final double share;

        NameImpact(int impact, double share) {
            this.impact = impact;
            this.share = share;
        }

        int impact() {
            return impact;
        }

        /** Returns the share of the name that the word makes up; 1 for the whole name. */
        double share() {
            return share;
        }
    }
}
