package dev.limber.model;

/** Where a link leads, decoded and allow-listed. */
public sealed interface Address {
    /** Another host, a mail address or a telephone number: {@code https:}, {@code http:}, {@code mailto:}, {@code tel:}. */
    record External(String url) implements Address {}

    /**
     * A page of the guide.
     *
     * @param path logical path of its Markdown file ({@code content/exercises/bird-dog.md})
     * @param anchor id of a heading there, or empty
     */
    record ToPage(String path, String anchor) implements Address {}

    /** A heading of the same page. */
    record Anchor(String id) implements Address {}

    /** A file of the guide that is no page, by logical path ({@code content/files/diary.pdf}). */
    record ToFile(String path) implements Address {}
}
