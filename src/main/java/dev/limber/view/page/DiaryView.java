package dev.limber.view.page;

import java.util.Optional;

/**
 * The view of {@code diary}, which a script fills with what the reader's browser keeps.
 *
 * @param top the worst score of pain
 * @param pain the pain rule, where the guide's numbers can tell the colour of a session
 * @param routines the list of routines, where there are any
 */
public record DiaryView(Base base, DayAfter dayAfter, int top, Optional<Safety.PainRule> pain, Optional<Link> routines)
        implements View {
    @Override
    public String template() {
        return "diary";
    }

    /**
     * What is asked the day after a session.
     *
     * @param help signs to get help for, empty for none
     * @param often where to read on when it was too much again and again
     */
    public record DayAfter(String ask, String worse, String help, Optional<Link> often) {}
}
