package dev.limber.figure.draw;

import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.Placement;
import java.util.List;

/** One thing on the drawing. */
public sealed interface Mark {
    /** Calls the method of a visitor for this kind of mark. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each kind of mark. */
    interface Visitor<R> {
        R use(Use use);

        R limb(Limb limb);

        R shape(Shape shape);

        R held(Held held);
    }

    /** A rigid part, moved, turned and stretched. */
    record Use(Part part, Vec at, double turn, Vec scale) implements Mark {
        /** Where it stands, in units of SVG. */
        public Placement placement() {
            return Placement.of(at, turn);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.use(this);
        }
    }

    /** Rigid parts that hang on each other, the tip first. */
    record Limb(List<Use> parts) implements Mark {
        public Limb {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.limb(this);
        }
    }

    /** A shape of its own. */
    record Shape(Material material, String path) implements Mark {
        /** The filled shape as SVG. */
        public String svg() {
            return material.path(path);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shape(this);
        }
    }

    /** Shapes drawn as if the part that holds them lay along the x axis, so that they are the same on every figure. */
    record Held(Vec at, double turn, List<Shape> shapes) implements Mark {
        public Held {
            shapes = List.copyOf(shapes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.held(this);
        }
    }

    /** Marks that are outlined together. */
    record Group(boolean far, List<Mark> marks) {
        public Group {
            marks = List.copyOf(marks);
        }
    }
}
