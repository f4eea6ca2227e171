package dev.limber.figure;

import dev.limber.figure.Mark.Shape;
import dev.limber.figure.Mark.Use;
import dev.limber.figure.Rigid.Layer;
import java.util.List;

/** Takes a body seen from the front apart: its bones move, its hips narrow as they turn, its chest stays as it is drawn first. */
final class FrontRig {
    private final FrontDrawing felt;

    /** {@code felt} is the body as it is where its muscles are felt. */
    FrontRig(FrontDrawing felt) {
        this.felt = felt;
    }

    List<Layer> layers(FrontDrawing drawing) {
        Placement carried = Placement.ORIGIN.in(Placement.of(felt.neck())).on(Placement.of(drawing.neck()));
        return drawing.draw().stream()
                .map(group -> new Layer(
                        group.far(),
                        true,
                        group.marks().stream()
                                .map(mark -> part(mark, carried, drawing))
                                .toList()))
                .toList();
    }

    private Rigid part(Mark mark, Placement carried, FrontDrawing drawing) {
        if (!(mark instanceof Shape shape)) {
            return new Rigid((Use) mark, "", List.of(), List.of());
        }
        if (shape.ink() == Ink.LEGS) {
            return new Rigid(drawing.hipsSeen(), drawing.hipsSquare(), List.of(), List.of());
        }
        boolean onNeck = shape.ink() == Ink.HERE && felt.onNeck();
        String path = shape.ink() == Ink.HERE ? felt.felt() : shape.path();
        Placement place = onNeck ? carried : Placement.ORIGIN;
        return Rigid.own(shape.ink().path(path), place.at(), place.turn(), List.of());
    }
}
