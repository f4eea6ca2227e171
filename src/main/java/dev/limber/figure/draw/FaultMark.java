package dev.limber.figure.draw;

import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Fault.Spot;
import dev.limber.figure.svg.PathData;
import dev.limber.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** Draws a ring and a label at each place where something is wrong with a pose. */
public final class FaultMark {
    private static final String COLOUR = "#b3261e";
    private static final double RADIUS = .055;
    /** The size of letters as a share of the picture's height, so that they can be read in a small picture. */
    private static final double LETTER = .075;

    private static final double WIDTH_OF_LETTER = .68;
    /** A place further from the body than this is marked at the edge of the picture. */
    private static final double FURTHEST = 1.2;

    private final double letter;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Vec> labels = new ArrayList<>();

    /**
     * Places the marks.
     *
     * @param frame what the picture shows without them
     * @param middle the middle of the body
     */
    public FaultMark(List<Spot> found, Bounds frame, Vec middle) {
        this.letter = LETTER * StrictMath.min(1.4, StrictMath.max(frame.height(), frame.width() * .6));
        for (Spot spot : found) {
            Spot near = new Spot(near(spot.at(), middle), spot.label());
            if (!spots.contains(near)) {
                spots.add(near);
                labels.add(free(near.at().plus(new Vec(RADIUS * 1.3, -letter * .35))));
            }
        }
    }

    private static Vec near(Vec at, Vec middle) {
        return new Vec(
                Trig.clamp(at.x(), middle.x() - FURTHEST, middle.x() + FURTHEST),
                Trig.clamp(at.y(), middle.y() - FURTHEST, middle.y() + FURTHEST));
    }

    /** A place for a label below those that are there already. */
    private Vec free(Vec at) {
        Vec place = at;
        for (int i = 0; i <= 2 * labels.size(); i++) {
            Vec tried = place;
            boolean taken = labels.stream()
                    .anyMatch(other -> StrictMath.abs(other.y() - tried.y()) < letter
                            && StrictMath.abs(other.x() - tried.x()) < letter * 6);
            place = taken ? place.plus(new Vec(0, -letter * 1.1)) : place;
        }
        return place;
    }

    /** The room that the marks take. */
    public Bounds bounds() {
        Bounds box = Bounds.NONE;
        for (int i = 0; i < spots.size(); i++) {
            double width = spots.get(i).label().length() * letter * WIDTH_OF_LETTER;
            box = box.with(spots.get(i).at(), RADIUS * 1.3)
                    .with(labels.get(i), 0)
                    .with(labels.get(i).plus(new Vec(width, letter)), .01);
        }
        return box;
    }

    /** The marks as SVG, with a light edge that parts them from whatever is below. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < spots.size(); i++) {
            svg.append(ring(spots.get(i).at(), "#fff", letter * .34))
                    .append(ring(spots.get(i).at(), COLOUR, letter * .16))
                    .append(label(labels.get(i), spots.get(i).label()));
        }
        return svg.toString();
    }

    private static String ring(Vec at, String colour, double width) {
        return new Element("circle")
                .with("cx", PathData.units(at.x()))
                .with("cy", PathData.units(-at.y()))
                .with("r", PathData.units(RADIUS))
                .with("fill", "none")
                .with("stroke", colour)
                .with("stroke-width", PathData.units(width))
                .toString();
    }

    private String label(Vec at, String text) {
        return new Element("text")
                .with("x", PathData.units(at.x()))
                .with("y", PathData.units(-at.y()))
                .with("font-size", PathData.units(letter))
                .with("font-family", "sans-serif")
                .with("font-weight", "bold")
                .with("fill", COLOUR)
                .with("stroke", "#fff")
                .with("stroke-width", PathData.units(letter * .22))
                .with("stroke-linejoin", "round")
                .with("paint-order", "stroke")
                .text(text)
                .toString();
    }
}
