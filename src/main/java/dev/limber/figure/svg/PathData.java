package dev.limber.figure.svg;

import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.CubicPiece;
import dev.limber.figure.geometry.Curve;
import dev.limber.figure.geometry.Vec;
import java.util.List;

/** Writes one SVG path in whole units, a thousand to the height; relative, so that it stays short. */
public final class PathData {
    static final int UNITS = 1000;
    /** A handle this near to the mirror image of the one before is left out. */
    private static final double HAIR = .0015;

    private final StringBuilder path = new StringBuilder();
    private final Pen pen = new Pen();

    /** Where the last command ended, in units. */
    private static final class Pen {
        private int x;
        private int y;
    }

    public static int units(double value) {
        return (int) StrictMath.round(value * UNITS);
    }

    /** A box as the value of {@code viewBox}. */
    public static String viewBox(Bounds box) {
        return units(box.left()) + " " + units(-box.top()) + " " + units(box.width()) + " " + units(box.height());
    }

    public PathData start(Vec at) {
        pen.x = units(at.x());
        pen.y = units(-at.y());
        path.append('M').append(pen.x).append(spaced(pen.y));
        return this;
    }

    /** A smooth curve through these points; the first is where the pen stands. */
    public PathData curve(List<Vec> points) {
        if (points.size() == 2) {
            return line(points.get(1));
        }
        Vec mirrored = Vec.ZERO;
        for (CubicPiece piece : Curve.through(points)) {
            boolean goesOn = piece.first().minus(piece.from()).distance(mirrored) < HAIR;
            path.append(goesOn ? "s" + far(piece.second()) : "c" + far(piece.first()) + spaced(far(piece.second())))
                    .append(spaced(far(piece.to())));
            moveTo(piece.to());
            mirrored = piece.to().minus(piece.second());
        }
        return this;
    }

    public PathData line(Vec to) {
        int x = units(to.x()) - pen.x;
        int y = units(-to.y()) - pen.y;
        path.append(y == 0 ? "h" + x : x == 0 ? "v" + y : "l" + x + spaced(y));
        moveTo(to);
        return this;
    }

    public PathData quad(Vec control, Vec to) {
        path.append('q').append(far(control)).append(spaced(far(to)));
        moveTo(to);
        return this;
    }

    /** A round end, clockwise on the screen. */
    public PathData arc(double radius, Vec to) {
        int r = units(radius);
        path.append('a').append(r).append(' ').append(r).append(" 0 0 1");
        path.append(spaced(far(to)));
        moveTo(to);
        return this;
    }

    /** An upright box with round corners. */
    public PathData box(Bounds box, double round) {
        double left = box.left() + round;
        double right = box.right() - round;
        double low = box.bottom() + round;
        double high = box.top() - round;
        start(new Vec(left, box.top())).line(new Vec(right, box.top())).arc(round, new Vec(box.right(), high));
        line(new Vec(box.right(), low)).arc(round, new Vec(right, box.bottom()));
        line(new Vec(left, box.bottom())).arc(round, new Vec(box.left(), low));
        return line(new Vec(box.left(), high))
                .arc(round, new Vec(left, box.top()))
                .close();
    }

    public PathData close() {
        path.append('z');
        return this;
    }

    public String text() {
        return path.toString();
    }

    private void moveTo(Vec to) {
        pen.x = units(to.x());
        pen.y = units(-to.y());
    }

    private String far(Vec to) {
        return (units(to.x()) - pen.x) + spaced(units(-to.y()) - pen.y);
    }

    private static String spaced(int number) {
        return number < 0 ? String.valueOf(number) : " " + number;
    }

    private static String spaced(String numbers) {
        return numbers.startsWith("-") ? numbers : " " + numbers;
    }
}
