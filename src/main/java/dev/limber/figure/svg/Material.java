package dev.limber.figure.svg;

import dev.limber.figure.geometry.Bounds;

/** What a shape is made of; the class asks the theme for the colour, the attribute serves where no theme reaches. */
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

    /** The attributes of a filled shape. */
    public String filled() {
        return filled(fallback);
    }

    /** The same in another colour. */
    public String filled(String colour) {
        return "class=\"" + cssClass + "\" fill=\"" + colour + "\"";
    }

    /** The attributes of a line in this material. */
    public String stroked(int width) {
        return "class=\"" + cssClass + "l\" fill=\"none\" stroke=\"" + fallback + "\" stroke-width=\"" + width
                + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    }

    public String path(String data) {
        return "<path " + filled() + " d=\"" + data + "\"/>";
    }

    public String rect(Bounds box, int round) {
        int top = PathData.units(-box.top());
        return "<rect " + filled() + " x=\"" + PathData.units(box.left()) + (top == 0 ? "" : "\" y=\"" + top)
                + "\" width=\"" + PathData.units(box.width()) + "\" height=\"" + PathData.units(box.height())
                + "\" rx=\"" + round + "\"/>";
    }
}
