package dev.limber.figure.draw;

import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.Placement;
import java.util.List;

/** One thing on the drawing. */
public sealed interface Mark {
    /** A rigid part, moved, turned and stretched. */
    record Use(Part part, Vec at, double turn, Vec scale) implements Mark {
        public Placement placement() {
            return Placement.of(at, turn);
        }
    }

    /** RigidPart parts that hang on each other, the tip first. */
    record Limb(List<Use> parts) implements Mark {
        public Limb {
            parts = List.copyOf(parts);
        }
    }

    /** A shape of its own. */
    record Shape(Material ink, String path) implements Mark {}

    /** Shapes drawn as if the part that holds them lay along the x axis, so that they are the same on every figure. */
    record Held(Vec at, double turn, List<Shape> shapes) implements Mark {
        public Held {
            shapes = List.copyOf(shapes);
        }
    }

    /** Marks that are outlined together. */
    record Group(boolean far, List<Mark> marks) {
        public Group {
            marks = List.copyOf(marks);
        }
    }
}
