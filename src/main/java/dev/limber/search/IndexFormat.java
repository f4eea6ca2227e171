package dev.limber.search;

/**
 * The numbers that the writer of the index and its reader in the browser agree on. The reader has them as
 * {@code theme/js/search/format.js}, which a test compares with these.
 */
final class IndexFormat {
    /** The edition of the format, as a manifest names it. */
    static final int FORMAT = 3;

    /** Hexadecimal digits of a content's hash in the name of its file. */
    static final int HASH_DIGITS = 6;

    /** Bits of an impact. */
    static final int IMPACT_BITS = 4;

    /** The whole logarithm of so many hundredths of the mean gap is the Rice parameter of a list. */
    static final int RICE_PERCENT = 69;

    /** The highest impact of a word that is only mentioned. */
    static final int BEST_MENTION = 10;

    /** Ends the terms that stand for the first letters of titles. */
    static final char BEGINNING = '*';

    private IndexFormat() {}

    /** What a word of a page's name is worth, above all mentions. */
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

        /** How large a share of the name the word is, 1 for all of it. */
        double share() {
            return share;
        }
    }
}
