package dev.limber.figure.animation;

import dev.limber.figure.animation.RigidPart.Layer;
import dev.limber.figure.draw.FrontDrawing;
import dev.limber.figure.draw.Mark;
import dev.limber.figure.draw.Mark.Shape;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.Placement;
import java.util.List;

/** Takes a body seen from the front apart: its bones move, its hips narrow as they turn, its chest stays as it is drawn first. */
final class FrontRig {
    private final FrontDrawing felt;

    /** {@code felt} is the body as it is where its muscles are felt. */
    FrontRig(FrontDrawing felt) {
        this.felt = felt;
    }

    List<Layer> layers(FrontDrawing drawing) {
        Placement carried =
                Placement.ORIGIN.in(felt.neck().placement()).on(drawing.neck().placement());
        return drawing.draw().stream()
                .map(group -> new Layer(
                        group.far(),
                        true,
                        group.marks().stream()
                                .map(mark -> part(mark, carried, drawing))
                                .toList()))
                .toList();
    }

    private RigidPart part(Mark mark, Placement carried, FrontDrawing drawing) {
        if (!(mark instanceof Shape shape)) {
            return new RigidPart((Use) mark, "", List.of(), List.of());
        }
        if (shape.ink() == Material.LEGS) {
            return new RigidPart(drawing.hipsSeen(), drawing.hipsSquare(), List.of(), List.of());
        }
        boolean onNeck = shape.ink() == Material.HERE && felt.onNeck();
        String path = shape.ink() == Material.HERE ? felt.felt() : shape.path();
        Placement place = onNeck ? carried : Placement.ORIGIN;
        return RigidPart.own(shape.ink().path(path), place.at(), place.turn(), List.of());
    }
}
