package dev.limber.figure.draw;

import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Placement;
import dev.limber.figure.svg.ShortNumbers;
import dev.limber.figure.svg.SvgShapes;
import dev.limber.markup.Element;
import java.util.List;
import java.util.function.Consumer;

/** Writes the body of a still as SVG: groups from back to front, each outlined as one. */
public final class StillDrawing implements Mark.Visitor<String> {
    private final Placement root;
    private final Consumer<Part> used;

    /**
     * @param root the transform of the body
     * @param used is told of each shared part, so that it can be written on the page
     */
    public StillDrawing(Placement root, Consumer<Part> used) {
        this.root = root;
        this.used = used;
    }

    /** The groups in an element with an id, which begins theirs. */
    public String draw(List<Mark.Group> groups, String id) {
        StringBuilder svg = new StringBuilder();
        char letter = 'a';
        for (Mark.Group group : groups) {
            svg.append(group(group, id + letter++));
        }
        return new Element("g")
                .with("id", id)
                .withAny("transform", root.whole())
                .markup(svg.toString())
                .toString();
    }

    /** A group with its outline, which is a use of the group below it. */
    private String group(Mark.Group group, String name) {
        StringBuilder marks = new StringBuilder();
        group.marks().forEach(mark -> marks.append(mark.accept(this)));
        return SvgShapes.use(name).with("class", "o").toString()
                + new Element("g")
                        .with("id", name)
                        .withAny("class", group.far() ? "fa" : "")
                        .markup(marks.toString())
                        .toString();
    }

    @Override
    public String use(Mark.Use use) {
        return use(use, root, "");
    }

    @Override
    public String shape(Mark.Shape shape) {
        return shape.svg();
    }

    @Override
    public String held(Mark.Held held) {
        StringBuilder svg = new StringBuilder();
        held.shapes().forEach(shape -> svg.append(shape.svg()));
        Element group = new Element("g")
                .withAny(
                        "transform",
                        Placement.of(held.at(), held.turn()).in(root).whole());
        return group.isBare() ? svg.toString() : group.markup(svg.toString()).toString();
    }

    /** Parts that hang on each other stand in each other, so that only their turns differ from figure to figure. */
    @Override
    public String limb(Mark.Limb limb) {
        String tip = "";
        for (int i = 0; i < limb.parts().size(); i++) {
            boolean last = i + 1 == limb.parts().size();
            Placement parent = last ? root : limb.parts().get(i + 1).placement();
            tip = use(limb.parts().get(i), parent, tip);
        }
        return tip;
    }

    private String use(Mark.Use use, Placement parent, String tip) {
        if (use.part() == Part.NONE || StrictMath.abs(use.scale().x()) <= FrontDrawing.THINNEST) {
            return tip;
        }
        used.accept(use.part());
        Placement on = use.placement().in(parent);
        String scale = use.scale().equals(Vec.ONE) ? "" : "scale(" + ShortNumbers.pair(use.scale(), " ") + ")";
        Element part = SvgShapes.use(use.part().id());
        if (tip.isEmpty()) {
            return part.withAny("transform", on.rough() + scale).toString();
        }
        return new Element("g")
                .withAny("transform", on.whole())
                .markup(tip + part.withAny("transform", scale).toString())
                .toString();
    }
}
