package dev.limber.figure.draw;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.List;

/** Draws what a hand holds: a weight, a pole, or a strap or band that is tied to another place. */
public final class InHand {
    private static final int STRAP_WIDTH = 15;

    private InHand() {}

    private static String line(Material ink, int width, Vec from, Vec to) {
        return "<path " + ink.stroked(width) + " d=\""
                + new PathData().start(from).line(to).text() + "\"/>";
    }

    /** The two ends of what is tied: a towel from the fist round the thigh or, at 1 and beyond, the ball of the foot; a band. */
    public static List<Vec> ends(Prop prop, Skeleton body) {
        Vec fist = body.arms().near().fist();
        if (prop.kind() == Prop.Kind.BAND) {
            return List.of(new Vec(prop.number("x", .5), prop.number("y", .5)), fist);
        }
        Skeleton.Leg leg = body.legs().near();
        double at = prop.number("at", .7);
        Vec thigh = leg.knee().minus(leg.hip());
        Vec behind = leg.hip().mix(leg.knee(), at).plus(thigh.left().times(-1 / thigh.length()), .045);
        Vec toes = Trig.way(leg.turns().foot());
        Vec ball = leg.ankle().plus(toes, .08).plus(toes.left(), -.036);
        return List.of(fist, at < 1 ? behind : ball);
    }

    static String tied(Prop prop, Skeleton body) {
        List<Vec> ends = ends(prop, body);
        return strap(ends.get(0), ends.get(1));
    }

    public static String strap(Vec from, Vec to) {
        return line(Material.TOWEL, STRAP_WIDTH, from, to);
    }

    static String strapEnd(Skeleton body) {
        Vec fist = body.arms().near().fist();
        return strap(fist, fist.plus(new Vec(-.008, -.06)));
    }

    /** A walking pole from the fist to the floor. */
    static String pole(Prop prop, Skeleton.Arm arm) {
        Vec foot = new Vec(prop.number("x", 0), 0);
        Vec fist = arm.fist();
        return line(Material.TOWEL, 11, foot, fist.plus(fist.minus(foot), .05));
    }

    public static String dumbbell(Vec at) {
        return Material.IRON.rect(box(at, new Vec(.062, .011)), 8)
                + Material.IRON.rect(box(at.plus(new Vec(-.06, 0)), new Vec(.02, .036)), 11)
                + Material.IRON.rect(box(at.plus(new Vec(.06, 0)), new Vec(.02, .036)), 11);
    }

    private static Bounds box(Vec at, Vec half) {
        return new Bounds(at.x() - half.x(), at.y() - half.y(), at.x() + half.x(), at.y() + half.y());
    }
}
