package dev.limber.figure.animation;

import dev.limber.figure.animation.RigidPart.Layer;
import dev.limber.figure.draw.FrontDrawing;
import dev.limber.figure.draw.Mark;
import dev.limber.figure.draw.Mark.Shape;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.draw.MuscleDrawing;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.Placement;
import java.util.List;

/**
 * Divides a body seen from the front into rigid parts: bones move, hips narrow as they turn, the chest stays as it is
 * first drawn.
 */
final class FrontRig {
    private final FrontDrawing felt;

    /** @param felt the body in the pose in which its muscles are marked */
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
                                .map(mark -> mark.accept(new Parts(drawing, carried)))
                                .toList()))
                .toList();
    }

    /** Makes a rigid part of each mark; what is felt in the neck moves with the neck. */
    private final class Parts implements Mark.Visitor<RigidPart> {
        private final FrontDrawing drawing;
        private final Placement neck;

        Parts(FrontDrawing drawing, Placement neck) {
            this.drawing = drawing;
            this.neck = neck;
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
            boolean isFelt = shape.material() == Material.HERE;
            Placement place = isFelt && felt.onNeck() ? neck : Placement.ORIGIN;
            String svg = isFelt
                    ? MuscleDrawing.lit(felt.onNeck() ? Muscle.NECK : Muscle.SIDE, felt.felt())
                    : shape.material().path(shape.path());
            return RigidPart.own(svg, place.at(), place.turn(), List.of());
        }

        @Override
        public RigidPart held(Mark.Held held) {
            StringBuilder svg = new StringBuilder();
            held.shapes().forEach(shape -> svg.append(shape.svg()));
            return RigidPart.own(svg.toString(), held.at(), held.turn(), List.of());
        }
    }
}
