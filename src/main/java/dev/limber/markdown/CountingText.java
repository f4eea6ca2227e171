package dev.limber.markdown;

import java.util.concurrent.CancellationException;

/**
 * The text handed to flexmark, counting each character read. Work beyond a budget is refused: the same text is refused
 * at the same place on every machine, which no clock could promise.
 *
 * <p>Real pages read each character 5 to 21 times; the budget allows 200 and a million more.
 */
final class CountingText implements CharSequence {
    private static final long BASE = 1_000_000;
    private static final long PER_CHARACTER = 200;
    private static final int LOOK_UP_EVERY = 1 << 12;

    private final String text;
    private final char[] characters;
    private long left;
    private int untilLookUp;
    private int last;

    CountingText(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        this.left = BASE + PER_CHARACTER * text.length();
    }

    /** The offset read last: near what made the reading stop. */
    int lastRead() {
        return last;
    }

    @Override
    public char charAt(int index) {
        last = index;
        if (--untilLookUp < 0) {
            lookUp();
        }
        return characters[index];
    }

    /**
     * Now and then only, since reading characters is much of the work on a page. A thread that nobody waits for any
     * longer was interrupted, and stops here.
     */
    private void lookUp() {
        untilLookUp = 0;
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this page any longer");
        } else if (left == 0) {
            throw new BudgetSpent();
        }
        long next = Math.min(LOOK_UP_EVERY, left);
        left -= next;
        untilLookUp = (int) next - 1;
    }

    @Override
    public int length() {
        return characters.length;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Thrown out of flexmark when the budget is spent. */
    static final class BudgetSpent extends RuntimeException {
        private BudgetSpent() {
            super("read budget spent", null, false, false);
        }
    }
}
