package dev.limber.figure;

import dev.limber.figure.Mark.Shape;
import dev.limber.figure.Mark.Use;
import dev.limber.figure.Rigid.Layer;
import java.util.List;

/** Takes a body seen from the front apart: its bones move, its trunk stays as it is drawn first. */
final class FrontRig {
    private FrontRig() {}

    static List<Layer> layers(FrontDrawing drawing) {
        return drawing.draw().stream()
                .map(group -> new Layer(
                        group.far(),
                        true,
                        group.marks().stream().map(FrontRig::part).toList()))
                .toList();
    }

    private static Rigid part(Mark mark) {
        return mark instanceof Shape shape
                ? Rigid.own(shape.ink().path(shape.path()), Vec.ZERO, 0, List.of())
                : new Rigid((Use) mark, "", List.of(), List.of());
    }
}
