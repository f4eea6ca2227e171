package dev.limber.figure.draw;

import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Placement;
import dev.limber.figure.svg.ShortNumbers;
import java.util.List;
import java.util.function.Consumer;

/** Writes a body at rest as SVG: groups from back to front, each of them outlined as one. */
public final class StillDrawing {
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

    /** The groups below an id, which theirs begin with. */
    public String draw(List<Mark.Group> groups, String id) {
        StringBuilder svg = new StringBuilder("<g id=\"" + id + "\"" + transform(root.whole()) + ">");
        char letter = 'a';
        for (Mark.Group group : groups) {
            String name = id + letter++;
            svg.append("<use href=\"#")
                    .append(name)
                    .append("\" class=\"o\"/><g id=\"")
                    .append(name)
                    .append('"')
                    .append(group.far() ? " class=\"fa\">" : ">");
            group.marks().forEach(mark -> svg.append(mark(mark)));
            svg.append("</g>");
        }
        return svg.append("</g>").toString();
    }

    private String mark(Mark mark) {
        if (mark instanceof Mark.Shape shape) {
            return shape.ink().path(shape.path());
        }
        if (mark instanceof Mark.Held held) {
            return held(held);
        }
        return mark instanceof Mark.Limb limb ? limb(limb) : use((Mark.Use) mark, root, "");
    }

    private String held(Mark.Held held) {
        StringBuilder svg = new StringBuilder();
        held.shapes().forEach(shape -> svg.append(shape.ink().path(shape.path())));
        String place = Placement.of(held.at(), held.turn()).in(root).whole();
        return place.isEmpty() ? svg.toString() : "<g" + transform(place) + ">" + svg + "</g>";
    }

    /** Parts that hang on each other stand in each other, so that only their turns differ from figure to figure. */
    private String limb(Mark.Limb limb) {
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
        String place = tip.isEmpty() ? on.rough() : on.whole();
        String scale = use.scale().equals(PLAIN) ? "" : "scale(" + ShortNumbers.pair(use.scale(), " ") + ")";
        String part = "<use href=\"#" + use.part().id() + "\"";
        return tip.isEmpty()
                ? part + transform(place + scale) + "/>"
                : "<g" + transform(place) + ">" + tip + part + transform(scale) + "/></g>";
    }

    private static String transform(String value) {
        return value.isEmpty() ? "" : " transform=\"" + value + "\"";
    }
}
