package dev.limber.markdown.guard;

/** Thrown through flexmark when it has read characters of a page more often than any real page needs. */
public final class BudgetSpent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BudgetSpent() {
        super("read budget spent", null, false, false);
    }
}
