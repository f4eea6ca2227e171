package dev.limber.figure.svg;

import dev.limber.figure.geometry.Bounds;
import java.util.Set;

/**
 * One element of SVG: its attributes in the order in which they are added, then its content. Immutable.
 *
 * @param name the name of its tag
 * @param attributes the attributes as they are written
 * @param content what stands between its tags, as SVG
 */
public record SvgElement(String name, String attributes, String content) {
    /** The elements that are written without an end tag. */
    private static final Set<String> EMPTY = Set.of("circle", "path", "rect", "use");

    /** An element without attributes and content. */
    public static SvgElement of(String name) {
        return new SvgElement(name, "", "");
    }

    /** A use of the element with this id. */
    public static SvgElement use(String id) {
        return of("use").with("href", "#" + id);
    }

    /** The element with one more attribute; an empty value adds none. */
    public SvgElement with(String attribute, String value) {
        return value.isEmpty() ? this : new SvgElement(name, attributes + written(attribute, value), content);
    }

    /** The element with one more attribute that is a whole number. */
    public SvgElement with(String attribute, int value) {
        return with(attribute, String.valueOf(value));
    }

    /** The element with the attributes of a box with round corners; a y of 0 is not written. */
    public SvgElement box(Bounds box, int round) {
        int top = PathData.units(-box.top());
        return with("x", PathData.units(box.left()))
                .with("y", top == 0 ? "" : String.valueOf(top))
                .with("width", PathData.units(box.width()))
                .with("height", PathData.units(box.height()))
                .with("rx", round);
    }

    /** The element with an attribute before those that it has. */
    public SvgElement first(String attribute, int value) {
        return new SvgElement(name, written(attribute, String.valueOf(value)) + attributes, content);
    }

    /** The element with this content after what it holds. */
    public SvgElement holding(String svg) {
        return new SvgElement(name, attributes, content + svg);
    }

    /** Whether it has any attribute. */
    public boolean isPlain() {
        return attributes.isEmpty();
    }

    /** The element as SVG. */
    public String text() {
        return EMPTY.contains(name)
                ? "<" + name + attributes + "/>"
                : "<" + name + attributes + ">" + content + "</" + name + ">";
    }

    private static String written(String attribute, String value) {
        return " " + attribute + "=\"" + escaped(value) + "\"";
    }

    /** Text as it may stand in an element or in a value with double quotes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
