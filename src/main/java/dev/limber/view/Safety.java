package dev.limber.view;

import java.util.List;
import java.util.Optional;

/** What stands between a reader and harm. */
final class Safety {
    private Safety() {}

    /**
     * The stop box.
     *
     * @param own the page's own lines as HTML, each a list item's content
     * @param common the lines of every page
     */
    record StopBox(
            List<String> own,
            List<String> common,
            String then,
            String urgent,
            List<String> emergency,
            Optional<Link> allSigns) {}

    /** A card with signs that need help. */
    record HelpCard(String heading, List<String> signs, String then) {}

    /** The conditions that change a move: those to ask about first, those to adapt it for. */
    record Checks(List<Check> ask, List<Check> adapt, String adaptNames) {
        /** Whether there is anything to check. */
        public boolean any() {
            return !ask.isEmpty() || !adapt.isEmpty();
        }
    }

    /** One condition (or, on a condition's page, one move): what to do, and how sure that is. */
    record Check(Link about, String how, String basis) {}
}
