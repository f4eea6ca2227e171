package dev.limber.html;

/**
 * The address of a link as it stands in a page: relative to the page, or absolute for another host. Templates get it as
 * text, which they escape.
 */
public record Href(String address) {
    /** No address: what has it is no link. */
    public static final Href NONE = new Href("");

    /** The address of an element of the same page. */
    public static Href within(String id) {
        return new Href("#" + id);
    }

    @Override
    public String toString() {
        return address;
    }
}
