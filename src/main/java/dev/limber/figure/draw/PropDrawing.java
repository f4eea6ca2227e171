package dev.limber.figure.draw;

import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Spine;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.ArrayList;
import java.util.List;

/** Draws the things around a body: those behind it and those in front of it; {@link InHand} draws what it holds. */
public final class PropDrawing {
    private static final double WAVE = .12;
    private final Bounds bounds;

    public PropDrawing(Bounds bounds) {
        this.bounds = bounds;
    }

    public String behind(List<Prop> props, Skeleton body) {
        StringBuilder svg = new StringBuilder();
        props.forEach(prop -> svg.append(behind(prop, body)));
        return svg.toString();
    }

    /** What a body lies on that is seen from above or from its feet. */
    public String underneath(List<Prop> props) {
        StringBuilder svg = new StringBuilder();
        props.forEach(prop -> svg.append(
                switch (prop.kind()) {
                    case MAT -> fromFeet(.3);
                    case BED -> fromFeet(.44);
                    case STEP -> box(Material.PROP, prop, new Vec(.3, .1), 6);
                    case SHEET, CUSHION -> flat(prop);
                    default -> "";
                }));
        return svg.toString();
    }

    private static String flat(Prop prop) {
        return prop.kind() == Prop.Kind.SHEET
                ? box(Material.MAT, prop, new Vec(.5, 1.1), 30)
                : box(Material.SOFT, prop, new Vec(.2, .07), 28);
    }

    /** What lies flat; nearer is wider. */
    private String fromFeet(double half) {
        double low = bounds.bottom() - .02;
        double high = bounds.top() - .02;
        PathData ink = new PathData().start(new Vec(-half, low)).line(new Vec(half, low));
        return Material.MAT.path(ink.line(new Vec(half - .07, high))
                .line(new Vec(.07 - half, high))
                .close()
                .text());
    }

    /** What lies between two limbs: drawn over the far ones and under the near ones. */
    static List<Mark.Group> between(List<Prop> props) {
        return props.stream()
                .filter(Prop::between)
                .map(prop -> new PathData().box(bounds(prop, new Vec(.2, .07)), .028))
                .map(path -> List.of(new Mark.Shape(Material.SOFT, path.text())))
                .map(shapes -> new Mark.Group(false, List.of(new Mark.Held(Vec.ZERO, 0, shapes))))
                .toList();
    }

    public String before(List<Prop> props, Skeleton body) {
        StringBuilder svg = new StringBuilder();
        props.forEach(prop -> svg.append(before(prop, body)));
        return svg.toString();
    }

    /** How far a prop reaches, for the frame. */
    static Bounds bounds(Prop prop) {
        double x = prop.number("x", 0);
        return switch (prop.kind()) {
            case BED -> new Bounds(0, -.125, 0, 0);
            case WALL -> Bounds.NONE.with(new Vec(x - .05, 0), .01);
            case CHAIR -> new Bounds(x - .17, 0, x + .15, prop.number("back", prop.number("seat", .25) + .36));
            case TABLE -> new Bounds(x, 0, x + prop.number("width", .5), prop.number("height", .42));
            case STEP -> bounds(prop, new Vec(.3, .1));
            case SHEET -> bounds(prop, new Vec(.5, 1.1));
            case CUSHION -> bounds(prop, new Vec(.2, .07));
            default -> Bounds.NONE;
        };
    }

    private static Bounds bounds(Prop box, Vec size) {
        double x = box.number("x", 0);
        double y = box.number("y", 0);
        return new Bounds(x, y, x + box.number("width", size.x()), y + box.number("height", size.y()));
    }

    private String behind(Prop prop, Skeleton body) {
        return switch (prop.kind()) {
            case MAT -> slab(prop, Material.MAT, new Vec(.026, 0));
            case BED -> slab(prop, Material.SOFT, new Vec(.09, 0)) + slab(prop, Material.PROP, new Vec(.03, .09));
            case FLOOR -> slab(prop, Material.PROP, new Vec(.008, 0));
            case WALL -> wall(prop);
            case CHAIR -> chair(prop);
            case TABLE -> table(prop);
            case STEP -> box(Material.PROP, prop, new Vec(.3, .1), 6);
            case SHEET, CUSHION -> prop.between() ? "" : flat(prop);
            case ROLL -> round(Material.TOWEL, prop, .032);
            case BALL -> round(Material.TOWEL, prop, .06);
            case BAND -> InHand.tied(prop, body);
            case DUMBBELL ->
                prop.number("far", 0) > 0 ? InHand.dumbbell(body.arms().far().fist()) : "";
            case POLE ->
                prop.number("far", 0) > 0 ? InHand.pole(prop, body.arms().far()) : "";
            case STRAP, GAP -> "";
            case WATER -> deep(prop);
        };
    }

    private String before(Prop prop, Skeleton body) {
        return switch (prop.kind()) {
            case STRAP -> InHand.tied(prop, body) + InHand.strapEnd(body);
            case DUMBBELL ->
                prop.number("far", 0) > 0
                        ? ""
                        : InHand.dumbbell(body.arms().near().fist());
            case POLE ->
                prop.number("far", 0) > 0 ? "" : InHand.pole(prop, body.arms().near());
            case WATER -> water(prop);
            case GAP -> gap(body.spine());
            default -> "";
        };
    }

    private String slab(Prop prop, Material ink, Vec sizeAndDrop) {
        double from = prop.number("from", bounds.left() - .03);
        double to = prop.number("to", bounds.right() + .03);
        double y = prop.number("y", 0) - sizeAndDrop.y();
        int height = PathData.units(sizeAndDrop.x());
        return ink.rect(new Bounds(from, y - sizeAndDrop.x(), to, y), StrictMath.min(12, height / 2));
    }

    private static String box(Material ink, Prop prop, Vec size, int round) {
        return ink.rect(bounds(prop, size), round);
    }

    private static String round(Material ink, Prop prop, double radius) {
        double size = prop.number("size", radius);
        return "<circle " + ink.filled() + " cx=\"" + PathData.units(prop.number("x", 0)) + "\" cy=\""
                + PathData.units(-prop.number("y", 0) - size) + "\" r=\"" + PathData.units(size) + "\"/>";
    }

    private String wall(Prop prop) {
        double x = prop.number("x", 0);
        return Material.PROP.rect(new Bounds(x - .045, 0, x, prop.number("height", bounds.top() + .02)), 4);
    }

    private static String chair(Prop prop) {
        double x = prop.number("x", 0);
        double seat = prop.number("seat", .25);
        double back = prop.number("back", seat + .34);
        boolean turned = prop.number("turned", 0) > 0;
        return upright(x, turned ? new Vec(.122, .15) : new Vec(-.15, -.122), back)
                + upright(x, turned ? new Vec(-.118, -.09) : new Vec(.09, .118), seat)
                + Material.PROP.rect(
                        new Bounds(x - (turned ? .14 : .15), seat - .034, x + (turned ? .15 : .14), seat), 14);
    }

    private static String upright(double x, Vec fromTo, double height) {
        return Material.PROP.rect(new Bounds(x + fromTo.x(), 0, x + fromTo.y(), height), 9);
    }

    private static String table(Prop prop) {
        double x = prop.number("x", 0);
        double width = prop.number("width", .5);
        double height = prop.number("height", .42);
        return Material.PROP.rect(new Bounds(x, height - .03, x + width, height), 8)
                + Material.PROP.rect(new Bounds(x + width - .07, 0, x + width - .04, height), 4);
    }

    /** Water behind the body; what lies in it is veiled by {@link #water}. */
    private String deep(Prop prop) {
        String basin =
                Material.WATER.rect(new Bounds(from(prop), floor(prop), to(prop), prop.number("y", .04) - .008), 0);
        return basin.replace("<rect ", "<rect opacity=\".4\" ");
    }

    private String water(Prop prop) {
        int waves = (int) StrictMath.round((to(prop) - from(prop)) / WAVE);
        String wave = "q30-18 60 0t60 0";
        return "<path " + Material.WATER.filled() + " opacity=\".5\" d=\"M" + PathData.units(from(prop)) + " "
                + PathData.units(-prop.number("y", .04)) + wave.repeat(waves) + "V" + PathData.units(-floor(prop)) + "H"
                + PathData.units(from(prop)) + "z\"/>";
    }

    private double from(Prop water) {
        return water.number("from", bounds.left() - .03);
    }

    private double to(Prop water) {
        double from = from(water);
        return from + WAVE * StrictMath.round((water.number("to", bounds.right() + .03) - from) / WAVE);
    }

    private static double floor(Prop water) {
        return water.number("y", .04) - water.number("depth", .24);
    }

    /** What is open between the waist and the floor. */
    private static String gap(Spine spine) {
        List<Vec> waist = new ArrayList<>();
        for (double s = .0; s < .19; s += .02) {
            Vec point = spine.at(s).ahead(-Proportions.TORSO.at(s).back());
            if (point.y() > .002) {
                waist.add(point);
            }
        }
        if (waist.size() < 2) {
            return "";
        }
        Vec first = new Vec(waist.get(0).x() + .012, 0);
        Vec last = new Vec(waist.get(waist.size() - 1).x() - .012, 0);
        waist.add(0, first);
        waist.add(last);
        return "<path class=\"ah\" fill=\"#a0461a\" d=\""
                + new PathData().start(first).curve(waist).close().text() + "\"/>";
    }
}
