package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A thing beside a body, such as a mat or a chair. Each kind is a record that declares its keys in a figure file, the
 * room it takes, what it carries and how it is drawn. {@link PropKinds} lists the kinds.
 */
public sealed interface Prop
        permits Ball,
                Band,
                Bed,
                Chair,
                Cushion,
                Dumbbell,
                Floor,
                Gap,
                Mat,
                Pole,
                Rail,
                Roll,
                Sheet,
                Step,
                Strap,
                Table,
                Wall,
                Water {
    /** The room that it takes beside this body; none for what only reaches as far as the picture does. */
    default Bounds bounds(Skeleton body) {
        return Bounds.NONE;
    }

    /** The upper sides on which a part of the body can rest. */
    default List<Slab> slabs() {
        return List.of();
    }

    /** The place across at which it keeps a body that holds it from falling. */
    default OptionalDouble stay() {
        return OptionalDouble.empty();
    }

    /** What is drawn behind the body, as SVG, in a view from the side; the frame is what the picture shows. */
    default String behind(Bounds frame, Skeleton body) {
        return "";
    }

    /** What is drawn over the body, as SVG, in a view from the side. */
    default String before(Bounds frame, Skeleton body) {
        return "";
    }

    /** What is drawn below a body that is seen from above or from its feet, as SVG. */
    default String underneath(Bounds frame) {
        return "";
    }

    /** The outline, as SVG path data, of what lies over the far limbs and under the near ones. */
    default Optional<String> between() {
        return Optional.empty();
    }

    /** Whether it stays where it is while the body moves. */
    default boolean fixed() {
        return true;
    }

    /** What moves with the body and is drawn behind it. */
    default Optional<Attachment> attachedBehind(Skeleton body) {
        return Optional.empty();
    }

    /** What moves with the body and is drawn over it. */
    default Optional<Attachment> attachedBefore(Skeleton body) {
        return Optional.empty();
    }
}
