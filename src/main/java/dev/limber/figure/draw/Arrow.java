package dev.limber.figure.draw;

import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.PathData;
import dev.limber.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** Draws an arrow along the path of a body part, beside the path on its outer side. */
final class Arrow {
    private static final double SHORTEST = .012;
    private static final double SHORTEST_SHOWN = .06;
    private static final double SHORTEST_AHEAD = .07;
    private static final double LONGEST_AHEAD = .11;
    private static final double ABOVE_FLOOR = .02;
    private static final double BELOW_MAT = -.05;
    private static final double HEAD = .044;
    private static final double START = .12;
    private static final int POINTS = 3;
    private static final int WIDTH = 11;
    private static final String COLOUR = "#a0461a";

    private Arrow() {}

    /** The path, moved away from the middle of the body by a share of the height. */
    static List<Vec> away(List<Vec> path, Vec middle, double off) {
        Vec chord = path.get(path.size() - 1).minus(path.get(0));
        double length = chord.length();
        if (length < SHORTEST) {
            return List.of();
        }
        Vec half = path.get(path.size() / 2);
        Vec side = chord.left().times(1 / length);
        Vec out = half.minus(middle);
        double sign = side.x() * out.x() + side.y() * out.y() < 0 ? -off : off;
        double wider = StrictMath.max(1, SHORTEST_SHOWN / length);
        return path.stream()
                .map(point -> half.plus(point.minus(half), wider).plus(side, sign))
                .toList();
    }

    /** Moves a path out of the floor: below the mat when all of it is in the floor, else along the floor. */
    static List<Vec> aboveFloor(List<Vec> path) {
        boolean below = path.stream().allMatch(point -> point.y() < ABOVE_FLOOR);
        return path.stream()
                .map(point -> new Vec(point.x(), below ? BELOW_MAT : StrictMath.max(ABOVE_FLOOR, point.y())))
                .toList();
    }

    /** The last part of the path, moved forward to start outside the body, or back to end before it. */
    static List<Vec> ahead(List<Vec> path, double clear) {
        Vec end = path.get(path.size() - 1);
        Vec chord = end.minus(path.get(0));
        double length = chord.length();
        if (length < SHORTEST) {
            return List.of();
        }
        Vec unit = chord.times(1 / length);
        double shown = Trig.clamp(length, SHORTEST_AHEAD, LONGEST_AHEAD);
        Vec start = end.plus(unit, clear > 0 ? clear : clear - shown);
        return List.of(start, start.plus(unit, shown));
    }

    /** Arrows as SVG, all lines in one shape and all heads in another; nothing for a path too short to show. */
    static String svg(List<List<Vec>> paths) {
        StringBuilder lines = new StringBuilder();
        StringBuilder heads = new StringBuilder();
        for (List<Vec> path : paths) {
            double total = length(path);
            if (total >= SHORTEST) {
                double head = StrictMath.min(HEAD, total * .55);
                List<Vec> line = line(path, total * START, total - head * .8);
                lines.append(new PathData().start(line.get(0)).curve(line).text());
                heads.append(head(line.get(POINTS), path.get(path.size() - 1), head));
            }
        }
        if (lines.isEmpty()) {
            return "";
        }
        Element line = new Element("path")
                .with("class", "ar")
                .with("fill", "none")
                .with("stroke", COLOUR)
                .with("stroke-width", WIDTH)
                .with("d", lines.toString());
        Element head =
                new Element("path").with("class", "ah").with("fill", COLOUR).with("d", heads.toString());
        return line.toString() + head.toString();
    }

    private static double length(List<Vec> path) {
        double total = 0;
        for (int i = 1; i < path.size(); i++) {
            total += path.get(i).distance(path.get(i - 1));
        }
        return total;
    }

    private static List<Vec> line(List<Vec> path, double from, double to) {
        List<Vec> line = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            line.add(along(path, from + (to - from) * i / POINTS));
        }
        return line;
    }

    private static String head(Vec from, Vec tip, double size) {
        Vec shaft = tip.minus(from);
        Vec unit = shaft.times(1 / shaft.length());
        Vec base = tip.plus(unit, -size);
        return new PathData()
                .start(tip)
                .line(base.plus(unit.left(), size * .6))
                .line(base.plus(unit.left(), -size * .6))
                .close()
                .text();
    }

    private static Vec along(List<Vec> path, double distance) {
        double left = distance;
        for (int i = 1; i < path.size(); i++) {
            double step = path.get(i).distance(path.get(i - 1));
            if (left <= step && step > 0) {
                return path.get(i - 1).mix(path.get(i), left / step);
            }
            left -= step;
        }
        return path.get(path.size() - 1);
    }
}
