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
     * A move or a small step.
     *
     * @param note how it is done here
     * @param steps how it is done: its steps, its easier forms and other positions; none for a small step
     * @param checks what to know before it, with a condition
     * @param instead what its page offers instead, where that is not a part of the routine itself
     */
    public record Way(
            Named named,
            String amount,
            String note,
            Drawn drawn,
            Html steps,
            List<Safety.Check> checks,
            Optional<Link> instead,
            Paced paced) {
        public String name() {
            return named.name();
        }

        public Href href() {
            return named.href();
        }

        public String glyph() {
            return drawn.glyph();
        }

        public Html figure() {
            return drawn.figure();
        }

        /** The checks as scripts read them. */
        public String marks() {
            return Safety.marks(checks);
        }
    }

    /** The name of a way, and the address of its page if it has one. */
    public record Named(String name, Href href) implements Unwrapped {}

    /** The drawing of a way, or the glyph of its position. */
    public record Drawn(String glyph, Html figure) implements Unwrapped {}

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

    public Optional<Section> before() {
        return safety.before();
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
