package dev.limber.figure.prop;

import java.util.List;
import java.util.Optional;

/** All kinds of props. */
public final class PropKinds {
    /** The kinds in the order in which messages and schemas list them. */
    public static final List<PropKind> ALL = List.of(
            Mat.KIND,
            Floor.KIND,
            Wall.KIND,
            Chair.KIND,
            Table.KIND,
            Bed.KIND,
            Step.KIND,
            Sheet.KIND,
            Cushion.KIND,
            Roll.KIND,
            Ball.KIND,
            Strap.KIND,
            Dumbbell.KIND,
            Pole.KIND,
            Rail.KIND,
            Band.KIND,
            Water.KIND,
            Gap.KIND);

    private PropKinds() {}

    /** The kind with a name. */
    public static Optional<PropKind> named(String word) {
        return ALL.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The names of all kinds. */
    public static List<String> words() {
        return ALL.stream().map(PropKind::word).toList();
    }
}
