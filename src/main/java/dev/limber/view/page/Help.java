package dev.limber.view.page;

import java.util.Optional;

/** The signs to get help for at once, and those to get help for soon; empty where the page does not show them. */
public record Help(Optional<Safety.HelpCard> emergency, Optional<Safety.HelpCard> urgent) implements Unwrapped {
    /** No signs. */
    public static final Help NONE = new Help(Optional.empty(), Optional.empty());
}
