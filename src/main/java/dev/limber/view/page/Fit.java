package dev.limber.view.page;

import java.util.Optional;

/**
 * Whom a move or routine is for.
 *
 * @param suits for whom it is, as text
 * @param alternative the page to try instead
 */
public record Fit(String suits, Optional<Link> alternative) implements Unwrapped {}
