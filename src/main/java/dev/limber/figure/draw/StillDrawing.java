package dev.limber.figure.draw;

import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Placement;
import dev.limber.figure.svg.ShortNumbers;
import dev.limber.figure.svg.SvgElement;
import java.util.List;
import java.util.function.Consumer;

/** Writes a body at rest as SVG: groups from back to front, each of them outlined as one. */
public final class StillDrawing implements Mark.Visitor<String> {
    private static final Vec PLAIN = new Vec(1, 1);

    private final Placement root;
    private final Consumer<Part> used;

    /**
     * @param root what holds the body
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
        return SvgElement.of("g")
                .with("id", id)
                .with("transform", root.whole())
                .holding(svg.toString())
                .text();
    }

    /** A group with its outline, which is a use of the group below it. */
    private String group(Mark.Group group, String name) {
        StringBuilder marks = new StringBuilder();
        group.marks().forEach(mark -> marks.append(mark.accept(this)));
        return SvgElement.use(name).with("class", "o").text()
                + SvgElement.of("g")
                        .with("id", name)
                        .with("class", group.far() ? "fa" : "")
                        .holding(marks.toString())
                        .text();
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
        SvgElement group = SvgElement.of("g")
                .with("transform", Placement.of(held.at(), held.turn()).in(root).whole());
        return group.isPlain() ? svg.toString() : group.holding(svg.toString()).text();
    }

    /** Parts that hang on each other stand in each other, so that only their turns differ from figure to figure. */
    @Override
    public String limb(Mark.Limb limb) {
        String tip = "";
        for (int i = 0; i < limb.parts().size(); i++) {
            boolean last = i + 1 == limb.parts().size();
            Placement holder = last ? root : limb.parts().get(i + 1).placement();
            tip = use(limb.parts().get(i), holder, tip);
        }
        return tip;
    }

    private String use(Mark.Use use, Placement holder, String tip) {
        if (use.part() == Part.NONE) {
            return tip;
        }
        used.accept(use.part());
        Placement on = use.placement().in(holder);
        String scale = use.scale().equals(PLAIN) ? "" : "scale(" + ShortNumbers.pair(use.scale(), " ") + ")";
        SvgElement part = SvgElement.use(use.part().id());
        if (tip.isEmpty()) {
            return part.with("transform", on.rough() + scale).text();
        }
        return SvgElement.of("g")
                .with("transform", on.whole())
                .holding(tip + part.with("transform", scale).text())
                .text();
    }
}
