package dev.limber.search;

/** Writes sorted words as one text: a capital letter for how much is shared with the word before, then the rest. */
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

    /** How many letters two words share at their beginning, at most as many as one capital can say. */
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
