package dev.limber.figure.svg;

import dev.limber.figure.geometry.Bounds;
import dev.limber.markup.Element;

/** Makes elements of SVG that several drawings need. */
public final class SvgShapes {
    private SvgShapes() {}

    /** A use of the element with this id. */
    public static Element use(String id) {
        return new Element("use").with("href", "#" + id);
    }

    /** Adds the attributes of a box with round corners; a y of 0 is not written. */
    public static Element box(Element element, Bounds box, int round) {
        int top = PathData.units(-box.top());
        return element.with("x", PathData.units(box.left()))
                .withAny("y", top == 0 ? "" : String.valueOf(top))
                .with("width", PathData.units(box.width()))
                .with("height", PathData.units(box.height()))
                .with("rx", round);
    }
}
