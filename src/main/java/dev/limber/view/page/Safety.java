package dev.limber.view.page;

import dev.limber.html.Html;
import dev.limber.model.Caution.Advice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a move or routine warns of, in the order of need: when to stop, what to check first, what else to know before the
 * start, and how much pain is too much.
 */
public record Safety(StopBox stop, Checks checks, Optional<Section> before, Optional<PainRule> pain)
        implements Unwrapped {
    /**
     * The stop box.
     *
     * @param own the page's own lines, each the content of a list item
     * @param common the lines of every page
     * @param then what to do after these lines
     * @param urgent what needs help the same day, a sentence each
     * @param now whom to call at the signs of an emergency
     * @param emergency what needs help at once, each in the short form of its sign
     */
    public record StopBox(
            List<Html> own,
            List<String> common,
            String then,
            List<String> urgent,
            String now,
            List<String> emergency,
            Optional<Link> allSigns) {}

    /** A card with signs that need help. */
    public record HelpCard(String heading, List<String> signs, String then) {}

    /** The conditions that change a move: those to ask about first, those to adapt it for. */
    public record Checks(List<Check> ask, List<Check> adapt, String askNames, String adaptNames) {
        /** Whether there is anything to check. */
        public boolean any() {
            return !ask.isEmpty() || !adapt.isEmpty();
        }
    }

    /**
     * One condition (or, on a condition's page, one move): what to do, and how sure that is.
     *
     * @param condition slug of the condition's page
     * @param limit what counts over a whole routine; empty where it keeps within it
     */
    public record Check(String condition, Advice advice, Link about, String how, String basis, String limit) {
        /** The advice as scripts read it. */
        public String word() {
            return Safety.word(advice);
        }
    }

    private static String word(Advice advice) {
        return advice == Advice.ASK_FIRST ? "ask-first" : "adapt";
    }

    /** The advice on a move for one condition, as scripts read it: {@code pregnancy:adapt}. */
    public static String mark(String condition, Advice advice) {
        return condition + ":" + word(advice);
    }

    /** The marks of all checks, with spaces between: {@code pregnancy:adapt neck-problem:ask-first}. */
    public static String marks(List<Check> checks) {
        return checks.stream()
                .map(check -> mark(check.condition(), check.advice()))
                .collect(Collectors.joining(" "));
    }

    /** The pain rule in three colours, with the page that says more. */
    public record PainRule(String heading, String before, List<Colour> colours, Link page) {
        /** A colour: its key picks the sign, which differs in shape too. */
        public record Colour(String key, String label, String text) {
            /** The template of its sign. */
            public String icon() {
                return "icons/pain-" + key;
            }
        }
    }
}
