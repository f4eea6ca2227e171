package dev.limber.search;

/** Front-codes sorted words: a capital letter for the length of the prefix shared with the last word, then the rest. */
final class FrontCoding {
    private static final int MOST = 25;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder last = new StringBuilder();

    void add(String word) {
        int shared = shared(last, word);
        out.append((char) ('A' + shared)).append(word, shared, word.length());
        last.setLength(0);
        last.append(word);
    }

    /** Length of the common prefix of two words, at most what one capital letter can express. */
    static int shared(CharSequence one, String two) {
        int most = Math.min(MOST, Math.min(one.length(), two.length()));
        int i = 0;
        while (i < most && one.charAt(i) == two.charAt(i)) {
            i++;
        }
        return i;
    }

    String text() {
        return out.toString();
    }
}
