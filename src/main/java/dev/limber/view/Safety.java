package dev.limber.view;

import dev.limber.model.Caution.Advice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /**
     * One condition (or, on a condition's page, one move): what to do, and how sure that is.
     *
     * @param condition slug of the condition's page
     */
    record Check(String condition, Advice advice, Link about, String how, String basis) {
        /** The advice as scripts read it. */
        public String word() {
            return Safety.word(advice);
        }
    }

    private static String word(Advice advice) {
        return advice == Advice.ASK_FIRST ? "ask-first" : "adapt";
    }

    /** What is to be known about a move with one condition, as scripts read it: {@code pregnancy:adapt}. */
    static String mark(String condition, Advice advice) {
        return condition + ":" + word(advice);
    }

    /** All of it: {@code pregnancy:adapt neck-problem:ask-first}. */
    static String marks(List<Check> checks) {
        return checks.stream()
                .map(check -> mark(check.condition(), check.advice()))
                .collect(Collectors.joining(" "));
    }

    /** The pain rule in three colours, with the page that says more. */
    record PainRule(String heading, String before, List<Colour> colours, Link page) {
        /** A colour: its key picks the sign, which differs in shape too. */
        record Colour(String key, String label, String text) {
            /** The template of its sign. */
            public String icon() {
                return "icons/pain-" + key;
            }
        }
    }
}
