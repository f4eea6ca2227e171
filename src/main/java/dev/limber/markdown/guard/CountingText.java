package dev.limber.markdown.guard;

import java.util.concurrent.CancellationException;

/**
 * Counts each character that flexmark reads of a text, and throws when a budget is spent. Unlike a time limit, this
 * refuses the same text at the same place on every machine.
 *
 * <p>Real pages read each character 5 to 21 times; the budget allows 200 and a million more.
 */
final class CountingText implements CountedText {
    private static final long BASE = 1_000_000;
    private static final long PER_CHARACTER = 200;
    private static final int CHECK_EVERY = 1 << 12;

    private final String text;
    private final char[] characters;
    private long left;
    private int untilCheck;
    private int last;

    CountingText(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        this.left = BASE + PER_CHARACTER * text.length();
    }

    @Override
    public int lastRead() {
        return last;
    }

    @Override
    public char charAt(int index) {
        last = index;
        if (--untilCheck < 0) {
            check();
        }
        return characters[index];
    }

    /**
     * Checks the budget and whether the thread was interrupted because its page was given up. It runs only once in
     * {@value #CHECK_EVERY} characters, as reading characters is much of the work on a page.
     */
    private void check() {
        untilCheck = 0;
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this page any longer");
        } else if (left == 0) {
            throw new BudgetSpent();
        }
        long next = Math.min(CHECK_EVERY, left);
        left -= next;
        untilCheck = (int) next - 1;
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
}
