package dev.limber.figure.animation;

import dev.limber.figure.animation.RigidPart.Layer;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.draw.MoveDrawing;
import dev.limber.figure.draw.Part;
import dev.limber.figure.draw.PropDrawing;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.svg.ShortNumbers;
import java.util.List;
import java.util.function.Consumer;

/** Writes the parts of an animation as SVG, each with the class that moves it. */
public final class AnimationDrawing {
    private final Animation animation;
    private final Consumer<Part> used;
    private int next;

    /** {@code used} is told of each shared part, so that it can be written on the page. */
    public AnimationDrawing(Animation animation, Consumer<Part> used) {
        this.animation = animation;
        this.used = used;
    }

    /** The box around everything that the animation shows. */
    public Bounds frame() {
        MoveDrawing stills = new MoveDrawing(animation.move());
        Bounds box = Bounds.NONE;
        for (KeyPose pose : animation.poses()) {
            box = box.join(stills.closeFrame(pose));
        }
        if (animation.poses().stream().allMatch(pose -> pose.crop().isEmpty())) {
            for (Skeleton body : animation.bodies()) {
                box = box.join(body.bounds().padded(MoveDrawing.MARGIN));
            }
        }
        return box;
    }

    public String draw() {
        Bounds frame = frame();
        PropDrawing props = new PropDrawing(animation.fixed(), frame);
        boolean side = !animation.bodies().isEmpty();
        StringBuilder svg =
                new StringBuilder(side ? props.behind(animation.bodies().get(0)) : props.underneath());
        animation.layers().forEach(layer -> svg.append(layer(layer)));
        return svg.append(side ? props.before(animation.bodies().get(0)) : "").toString();
    }

    private String layer(Layer layer) {
        String parts = parts(layer.roots());
        if (parts.isEmpty() || !layer.outlined()) {
            return parts;
        }
        return "<g class=\"o\">" + parts + "</g>" + (layer.far() ? "<g class=\"fa\">" + parts + "</g>" : parts);
    }

    private String parts(List<RigidPart> parts) {
        StringBuilder svg = new StringBuilder();
        parts.forEach(part -> svg.append(part(part)));
        return svg.toString();
    }

    private String part(RigidPart part) {
        int self = next++;
        String under = parts(part.under());
        String over = parts(part.over());
        String place = attribute("class", animation.moves(self))
                + attribute("transform", animation.part(self).written().exact());
        String own = own(part, self);
        String all = under + own + over;
        if (all.equals(own) && own.startsWith("<use") && !own.contains("transform")) {
            return own.replace("/>", place + "/>");
        }
        return place.isEmpty() ? all : "<g" + place + ">" + all + "</g>";
    }

    private String own(RigidPart part, int self) {
        Vec scale = animation.part(self).scale();
        boolean plain = scale.x() == 1 && scale.y() == 1;
        String stretch = attribute("class", animation.stretches(self))
                + (plain ? "" : attribute("transform", "scale(" + ShortNumbers.pair(scale, " ") + ")"));
        if (part.use().part() == Part.NONE) {
            return stretch.isEmpty() ? part.shape() : "<g" + stretch + ">" + part.shape() + "</g>";
        }
        used.accept(part.use().part());
        return "<use href=\"#" + part.use().part().id() + "\"" + stretch + "/>";
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }
}
