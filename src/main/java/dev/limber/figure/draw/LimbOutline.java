package dev.limber.figure.draw;

import dev.limber.figure.geometry.Profile;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.PathData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws a piece of a tapered limb along the x axis, its front upwards; a cut end is straight, a joint is round. */
final class LimbOutline {
    /** The stretch of a limb that is drawn, in shares of its length, and how much wider it is, for clothes. */
    record Cut(double from, double to, double wider) {}

    private LimbOutline() {}

    static String piece(double length, Profile profile, Cut cut) {
        List<Vec> front = new ArrayList<>();
        List<Vec> back = new ArrayList<>();
        for (Profile.Station station : profile.between(cut.from(), cut.to())) {
            front.add(new Vec(station.at() * length, station.front() + cut.wider()));
            back.add(new Vec(station.at() * length, -station.back() - cut.wider()));
        }
        Collections.reverse(back);
        PathData path = new PathData().start(front.get(0)).curve(front);
        if (cut.to() == 1) {
            path.arc(radius(profile, 1, cut), back.get(0));
        } else {
            path.line(back.get(0));
        }
        path.curve(back);
        return cut.from() == 0
                ? path.arc(radius(profile, 0, cut), front.get(0)).close().text()
                : path.close().text();
    }

    private static double radius(Profile profile, double at, Cut cut) {
        Profile.Station end = profile.at(at);
        return (end.front() + end.back()) / 2 + cut.wider();
    }

    /**
     * A muscle as a lens below the skin: along a piece of an outline, and back through the place where it is deepest.
     */
    static String lens(List<Vec> outer, Vec deepest) {
        Vec from = outer.get(outer.size() - 1);
        Vec to = outer.get(0);
        Vec bend = deepest.times(2).minus(from.mix(to, .5));
        return new PathData().start(to).curve(outer).quad(bend, to).close().text();
    }
}
