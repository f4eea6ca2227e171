package dev.limber.figure.prop;

import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;

/** A strap or band between two places. */
record Tie(Vec from, Vec to) {
    static final int WIDTH = 15;

    String svg() {
        return line(WIDTH);
    }

    /** A straight line of another width, in thousandths of height. */
    String line(int width) {
        return Material.TOWEL.line(width, new PathData().start(from).line(to).text());
    }

    /** A tie of the length of a person's height, shortened to what lies between both places. */
    Attachment attachment() {
        Vec span = to.minus(from);
        String unit = new Tie(Vec.ZERO, new Vec(1, 0)).svg();
        return new Attachment(unit, from, 90 - Trig.angle(span), new Vec(span.length(), 1));
    }
}
