package dev.limber.view.page;

import java.util.Map;

/** The view of a page: what its template reads; {@code t} holds the words of the interface by key. */
public interface View {
    /** The components that all views have. */
    Base base();

    /** Name of the template that places it, without folder and ending. */
    String template();

    /**
     * The words, what is around the page, and its heading.
     *
     * @param lead the paragraph below the heading, as text
     */
    record Base(Map<String, String> t, Frame frame, String title, String lead) implements Unwrapped {}

    default Map<String, String> t() {
        return base().t();
    }

    default Frame frame() {
        return base().frame();
    }

    default String title() {
        return base().title();
    }

    default String lead() {
        return base().lead();
    }
}
