package dev.limber.figure.animation;

import dev.limber.figure.draw.Mark;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.draw.Part;
import dev.limber.figure.geometry.Vec;
import java.util.List;

/**
 * A part of an animated figure that does not bend, with its child parts, which move with it.
 *
 * @param use where it is on the picture, and its drawing when that is one of the shared parts
 * @param shape a drawing of its own about its joint, as SVG; empty when it is a shared part or none
 * @param under the child parts that are drawn before it
 * @param over the child parts that are drawn after it
 */
public record RigidPart(Use use, String shape, List<RigidPart> under, List<RigidPart> over) {
    public RigidPart {
        under = List.copyOf(under);
        over = List.copyOf(over);
    }

    /** Parts that are outlined together. */
    record Layer(boolean far, boolean outlined, List<RigidPart> roots) {
        Layer {
            roots = List.copyOf(roots);
        }
    }

    /** A limb whose parts hang on each other. */
    static RigidPart of(Mark.Limb limb) {
        List<RigidPart> tip = List.of();
        for (Use use : limb.parts()) {
            tip = List.of(new RigidPart(use, "", tip, List.of()));
        }
        return tip.get(0);
    }

    /** A drawing of its own at a place. */
    static RigidPart own(String shape, Vec at, double turn, List<RigidPart> under) {
        return new RigidPart(new Use(Part.NONE, at, turn, Vec.ONE), shape, under, List.of());
    }

    RigidPart with(List<RigidPart> more) {
        return new RigidPart(use, shape, under, more);
    }
}
