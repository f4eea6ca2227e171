package dev.limber.figure.svg;

import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;

/** Where a rigid part is on the picture, in its units: x to the right, y down, turned clockwise. */
public record Placement(double x, double y, double turn) {
    public static final Placement ORIGIN = new Placement(0, 0, 0);

    public static Placement of(Vec at, double turn) {
        return new Placement(at.x() * PathData.UNITS, -at.y() * PathData.UNITS, turn);
    }

    /** The place in fractions of height. */
    public Vec at() {
        return new Vec(x, -y).times(1d / PathData.UNITS);
    }

    /** This place relative to a parent that is moved and turned. */
    public Placement in(Placement parent) {
        double dx = x - parent.x;
        double dy = y - parent.y;
        double sin = Trig.sin(parent.turn);
        double cos = Trig.cos(parent.turn);
        return new Placement(dx * cos + dy * sin, dy * cos - dx * sin, Trig.wrap(turn - parent.turn));
    }

    /** This place, which is relative to a parent, on the picture. */
    public Placement on(Placement parent) {
        double sin = Trig.sin(parent.turn);
        double cos = Trig.cos(parent.turn);
        return new Placement(parent.x + x * cos - y * sin, parent.y + x * sin + y * cos, parent.turn + turn);
    }

    public Placement mix(Placement other, double t) {
        return new Placement(x + (other.x - x) * t, y + (other.y - y) * t, turn + (other.turn - turn) * t);
    }

    /** The same place with the turn that is nearest to another one, so that no part goes the long way round. */
    public Placement near(double before) {
        return new Placement(x, y, before + Trig.wrap(turn - before));
    }

    /** The transform attribute, in whole units and tenths of a degree. */
    public String whole() {
        return attribute(String.valueOf(StrictMath.round(x)), String.valueOf(StrictMath.round(y)));
    }

    /** The transform attribute in whole units and degrees, for a part without children. */
    public String rough() {
        return new Placement(x, y, StrictMath.round(turn)).whole();
    }

    /** The transform attribute, in tenths. */
    public String exact() {
        return attribute(ShortNumbers.tenths(x), ShortNumbers.tenths(y));
    }

    private String attribute(String left, String down) {
        String degrees = ShortNumbers.tenths(turn);
        String aside = left.equals("0") ? "" : "translate(" + left + ")";
        String moved = down.equals("0") ? aside : "translate(" + left + " " + down + ")";
        return moved + (degrees.equals("0") ? "" : "rotate(" + degrees + ")");
    }

    /** The same place in whole units; the turn as it is. */
    public Placement onGrid() {
        return new Placement(StrictMath.round(x), StrictMath.round(y), turn);
    }

    public double distance(Placement other) {
        return StrictMath.hypot(x - other.x, y - other.y);
    }
}
