package dev.limber.view.page;

import dev.limber.html.Href;
import dev.limber.html.Html;
import java.util.List;
import java.util.Optional;

/** The view of {@code routine}: a timetable that works with any clock. */
public record RoutineView(
        Base base,
        Fit fit,
        List<Fact> facts,
        Safety safety,
        Timetable timetable,
        ProseHtml prose,
        Colophon colophon,
        Html sprite)
        implements View {
    @Override
    public String template() {
        return "routine";
    }

    /** The steps in their order, and in words the equipment that they need. */
    public record Timetable(List<Step> steps, String equipment) implements Unwrapped {}

    /** A step: one way, or two to choose from with what to choose by. */
    public record Step(String choose, List<Way> ways, String time) {}

    /**
     * A move or a small step: name, address of its page if any, amount, note, and drawing of its position or of itself.
     *
     * @param checks what to know before it, with a condition
     * @param instead what its page offers instead
     */
    public record Way(
            String name,
            Href href,
            String amount,
            String note,
            String glyph,
            Html figure,
            List<Safety.Check> checks,
            Optional<Link> instead) {
        /** The checks as scripts read them. */
        public String marks() {
            return Safety.marks(checks);
        }
    }

    /** Whether a way is shown by the glyph of a position. */
    public boolean glyphs() {
        return steps().stream()
                .flatMap(step -> step.ways().stream())
                .anyMatch(way -> way.figure().isEmpty() && !way.glyph().isEmpty());
    }

    public String suits() {
        return fit.suits();
    }

    public Optional<Link> alternative() {
        return fit.alternative();
    }

    public Safety.StopBox stop() {
        return safety.stop();
    }

    public Safety.Checks checks() {
        return safety.checks();
    }

    public Optional<Safety.PainRule> pain() {
        return safety.pain();
    }

    public List<Step> steps() {
        return timetable.steps();
    }

    public String equipment() {
        return timetable.equipment();
    }
}
