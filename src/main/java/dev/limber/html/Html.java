package dev.limber.html;

/**
 * HTML that is ready to be placed. Templates print it as it is and escape every other text, so that neither can be taken
 * for the other.
 */
public record Html(String text) {
    /** No HTML. */
    public static final Html NONE = new Html("");

    /** Whether there is nothing to place. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
