package dev.limber.markdown;

/**
 * The text handed to flexmark, counting each character read. Work beyond a budget is refused: the same text is refused
 * at the same place on every machine, which no clock could promise.
 *
 * <p>Real pages read each character 5 to 21 times; the budget allows 200 and a million more.
 */
final class CountingText implements CharSequence {
    private static final long BASE = 1_000_000;
    private static final long PER_CHARACTER = 200;
    private static final long LOOK_UP_EVERY = 1 << 12;

    private final String text;
    private long left;
    private int last;
    private volatile boolean cancelled;

    CountingText(String text) {
        this.text = text;
        this.left = BASE + PER_CHARACTER * text.length();
    }

    /** Makes the next reads fail: how a thread that nobody waits for any longer is stopped. */
    void cancel() {
        cancelled = true;
    }

    /** The offset read last: near what made the reading stop. */
    int lastRead() {
        return last;
    }

    @Override
    public char charAt(int index) {
        last = index;
        if (--left < 0 || (left & LOOK_UP_EVERY - 1) == 0 && cancelled) {
            throw new BudgetSpent();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
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
