package dev.limber.view.page;

/** A component of a view whose own components templates read on the view itself, which has a method for each. */
public interface Unwrapped {}
