package dev.limber.figure.animation;

import dev.limber.figure.animation.RigidPart.Layer;
import dev.limber.figure.draw.FrontDrawing;
import dev.limber.figure.draw.Mark;
import dev.limber.figure.draw.Mark.Shape;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.draw.MuscleDrawing;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.Placement;
import java.util.List;

/**
 * Divides a body seen from the front into rigid parts: bones move, hips narrow as they turn, the chest stays as it is
 * first drawn.
 */
final class FrontRig {
    private final List<FrontDrawing> felt;

    /** @param felt the body in the poses in which its muscles are marked, one for each side */
    FrontRig(List<FrontDrawing> felt) {
        this.felt = List.copyOf(felt);
    }

    List<Layer> layers(FrontDrawing drawing) {
        return drawing.draw().stream()
                .map(group -> new Layer(
                        group.far(),
                        true,
                        group.marks().stream()
                                .map(mark -> mark.accept(new Parts(drawing)))
                                .toList()))
                .toList();
    }

    /** Makes a rigid part of each mark; what is felt in the neck moves with the neck. */
    private final class Parts implements Mark.Visitor<RigidPart> {
        private final FrontDrawing drawing;

        Parts(FrontDrawing drawing) {
            this.drawing = drawing;
        }

        @Override
        public RigidPart use(Use use) {
            return new RigidPart(use, "", List.of(), List.of());
        }

        @Override
        public RigidPart limb(Mark.Limb limb) {
            return RigidPart.of(limb);
        }

        @Override
        public RigidPart shape(Shape shape) {
            if (shape.material() == Material.LEGS) {
                return new RigidPart(drawing.hipsSeen(), drawing.hipsSquare(), List.of(), List.of());
            }
            if (shape.material() == Material.HERE) {
                return felt(0);
            }
            return RigidPart.own(shape.material().path(shape.path()), Vec.ZERO, 0, List.of());
        }

        /** What is felt on a side, over what is felt on the next. */
        private RigidPart felt(int side) {
            FrontDrawing body = felt.get(side);
            Placement place = body.onNeck()
                    ? Placement.ORIGIN
                            .in(body.neck().placement())
                            .on(drawing.neck().placement())
                    : Placement.ORIGIN;
            Muscle muscle = body.onNeck() ? Muscle.NECK : Muscle.SIDE;
            String mark = side == 0 ? MuscleDrawing.mark(muscle) : MuscleDrawing.markOfOtherSide(muscle);
            List<RigidPart> other = side + 1 < felt.size() ? List.of(felt(side + 1)) : List.of();
            return RigidPart.own(Material.HERE.path(body.felt(), mark), place.at(), place.turn(), other);
        }

        @Override
        public RigidPart held(Mark.Held held) {
            StringBuilder svg = new StringBuilder();
            held.shapes().forEach(shape -> svg.append(shape.svg()));
            return RigidPart.own(svg.toString(), held.at(), held.turn(), List.of());
        }
    }
}
