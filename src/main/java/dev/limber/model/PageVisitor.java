package dev.limber.model;

/** Gives a result for each kind of page. A new kind does not compile until each visitor says what it does with it. */
public interface PageVisitor<R> {
    R home(Page.Home home);

    R exercise(Page.Exercise exercise);

    R routine(Page.Routine routine);

    R condition(Page.Condition condition);

    R area(Page.Area area);

    R plain(Page.Plain plain);
}
