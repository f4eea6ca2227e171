package dev.limber.figure;

import java.util.List;

/** One thing on the drawing. */
sealed interface Mark {
    /** A rigid part, moved, turned and stretched. */
    record Use(Part part, Vec at, double turn, Vec scale) implements Mark {}

    /** A shape of its own. */
    record Shape(Ink ink, String path) implements Mark {}

    /** Marks that are outlined together. */
    record Group(boolean far, List<Mark> marks) {
        public Group {
            marks = List.copyOf(marks);
        }
    }
}
