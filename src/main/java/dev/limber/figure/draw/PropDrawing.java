package dev.limber.figure.draw;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.svg.Material;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws the props of a pose; the frame is what the picture shows. */
public record PropDrawing(List<Prop> props, Bounds frame) {
    public PropDrawing {
        props = List.copyOf(props);
    }

    /** What is drawn behind the body, as SVG. */
    public String behind(Skeleton body) {
        return each(prop -> prop.behind(frame, body));
    }

    /** What is drawn over the body, as SVG. */
    public String before(Skeleton body) {
        return each(prop -> prop.before(frame, body));
    }

    /** What is drawn below a body that is seen from above or from its feet, as SVG. */
    public String underneath() {
        return each(prop -> prop.underneath(frame));
    }

    private String each(Function<Prop, String> svg) {
        return props.stream().map(svg).collect(Collectors.joining());
    }

    /** What lies between two limbs: drawn over the far ones and under the near ones. */
    static List<Mark.Group> between(List<Prop> props) {
        return props.stream()
                .flatMap(prop -> prop.between().stream())
                .map(path -> List.of(new Mark.Shape(Material.SOFT, path)))
                .map(shapes -> new Mark.Group(false, List.of(new Mark.Held(Vec.ZERO, 0, shapes))))
                .toList();
    }
}
