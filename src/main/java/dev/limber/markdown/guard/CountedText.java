package dev.limber.markdown.guard;

/** A text that counts how often its characters are read, and throws {@link BudgetSpent} when that is too often. */
public interface CountedText extends CharSequence {
    /** A text with a budget that grows with its length. */
    static CountedText of(String text) {
        return new CountingText(text);
    }

    /** The offset read last, near what stopped the parser. */
    int lastRead();
}
