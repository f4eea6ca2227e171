package dev.limber.figure;

import dev.limber.figure.Mark.Use;
import java.util.List;

/**
 * A part of a moving figure that does not bend, and what hangs on it and turns with it.
 *
 * @param use where it is on the picture, and its drawing when that is one of the shared parts
 * @param shape a drawing of its own about its joint, as SVG; empty when it is a shared part or none
 * @param under what hangs on it and is drawn before it
 * @param over what hangs on it and is drawn after it
 */
record Rigid(Use use, String shape, List<Rigid> under, List<Rigid> over) {
    Rigid {
        under = List.copyOf(under);
        over = List.copyOf(over);
    }

    /** Rigid parts that are outlined together. */
    record Layer(boolean far, boolean outlined, List<Rigid> roots) {
        Layer {
            roots = List.copyOf(roots);
        }
    }

    /** A limb whose parts hang on each other. */
    static Rigid of(Mark.Limb limb) {
        List<Rigid> tip = List.of();
        for (Use use : limb.parts()) {
            tip = List.of(new Rigid(use, "", tip, List.of()));
        }
        return tip.get(0);
    }

    /** A drawing of its own at a place. */
    static Rigid own(String shape, Vec at, double turn, List<Rigid> under) {
        return new Rigid(new Use(Part.NONE, at, turn, new Vec(1, 1)), shape, under, List.of());
    }

    Rigid with(List<Rigid> more) {
        return new Rigid(use, shape, under, more);
    }
}
