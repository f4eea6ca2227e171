package dev.limber.figure.svg;

import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.markup.Element;

/**
 * What a shape is made of. A theme colours it by its class; where there is no style sheet, its fill attribute does.
 */
public enum Material {
    SKIN("sk", "#cd9a72"),
    HAIR("hr", "#3a2b24"),
    TOP("tp", "#1f7457"),
    LEGS("lg", "#1f4a5c"),
    SHOE("so", "#f4f7f1"),
    SOLE("sl", "#42544b"),
    EAR("er", "#b07f5b"),
    EYE("ey", "#1d1512"),
    HERE("mu", "#ffc63a"),
    MAT("ma", "#cfdccf"),
    PROP("pr", "#9db3a4"),
    SOFT("sf", "#e9efe6"),
    WATER("wa", "#8fc4dc"),
    IRON("ir", "#42544b"),
    TOWEL("tw", "#7fa3c7");

    private final String cssClass;
    private final String fallback;

    Material(String cssClass, String fallback) {
        this.cssClass = cssClass;
        this.fallback = fallback;
    }

    /** The attributes of a filled shape, as they are written. */
    public String filled() {
        return filled(fallback);
    }

    /** The same attributes with another colour. */
    public String filled(String colour) {
        return "class=\"" + cssClass + "\" fill=\"" + colour + "\"";
    }

    /** A shape filled with this material. */
    public Element fill(Element shape) {
        return shape.with("class", cssClass).with("fill", fallback);
    }

    /** A filled path, as SVG. */
    public String path(String data) {
        return fill(new Element("path")).with("d", data).toString();
    }

    /** A filled path with one more class, as SVG. */
    public String path(String data, String also) {
        return new Element("path")
                .with("class", cssClass + " " + also)
                .with("fill", fallback)
                .with("d", data)
                .toString();
    }

    /** A filled box with round corners, as SVG. */
    public String rect(Bounds box, int round) {
        return SvgShapes.box(fill(new Element("rect")), box, round).toString();
    }

    /** A filled circle, as SVG. */
    public String circle(Vec centre, double radius) {
        return fill(new Element("circle"))
                .with("cx", PathData.units(centre.x()))
                .with("cy", PathData.units(-centre.y()))
                .with("r", PathData.units(radius))
                .toString();
    }

    /** A line of a width in thousandths of height, as SVG. */
    public String line(int width, String data) {
        return new Element("path")
                .with("class", cssClass + "l")
                .with("fill", "none")
                .with("stroke", fallback)
                .with("stroke-width", width)
                .with("stroke-linecap", "round")
                .with("stroke-linejoin", "round")
                .with("d", data)
                .toString();
    }
}
