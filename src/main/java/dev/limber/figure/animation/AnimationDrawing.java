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
import dev.limber.figure.svg.SvgShapes;
import dev.limber.markup.Element;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Writes the parts of an animation as SVG, each with the class that moves it. */
public final class AnimationDrawing {
    private final Animation animation;
    private final Consumer<Part> used;
    private final Bounds frame;
    private final PrimitiveIterator.OfInt numbers =
            IntStream.iterate(0, number -> number + 1).iterator();

    /** {@code used} is told of each shared part, so that it can be written on the page. */
    public AnimationDrawing(Animation animation, Consumer<Part> used) {
        this.animation = animation;
        this.used = used;
        this.frame = framed(animation);
    }

    /** The box around everything that the animation shows. */
    public Bounds frame() {
        return frame;
    }

    private static Bounds framed(Animation animation) {
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
        String filled =
                layer.far() ? new Element("g").with("class", "fa").markup(parts).toString() : parts;
        return new Element("g").with("class", "o").markup(parts).toString() + filled;
    }

    private String parts(List<RigidPart> parts) {
        StringBuilder svg = new StringBuilder();
        parts.forEach(part -> svg.append(part(part)));
        return svg.toString();
    }

    private String part(RigidPart part) {
        int self = numbers.nextInt();
        String under = parts(part.under());
        String over = parts(part.over());
        String own = own(part, self);
        String name = animation.moves(self);
        String place = animation.part(self).written().exact();
        boolean alone = under.isEmpty() && over.isEmpty() && part.use().part() != Part.NONE;
        if (alone && transform(self).isEmpty() && animation.stretches(self).isEmpty()) {
            return SvgShapes.use(part.use().part().id())
                    .withAny("class", name)
                    .withAny("transform", place)
                    .toString();
        }
        return group(new Element("g").withAny("class", name).withAny("transform", place), under + own + over);
    }

    /** What the part itself shows. */
    private String own(RigidPart part, int self) {
        if (part.use().part() == Part.NONE) {
            return group(stretched(new Element("g"), self), part.shape());
        }
        used.accept(part.use().part());
        return stretched(SvgShapes.use(part.use().part().id()), self).toString();
    }

    /** The content in a group, or alone when the group would have no attributes. */
    private static String group(Element group, String content) {
        return group.isBare() ? content : group.markup(content).toString();
    }

    private Element stretched(Element element, int self) {
        return element.withAny("class", animation.stretches(self)).withAny("transform", transform(self));
    }

    /** How the part is stretched at the start; empty when it is not. */
    private String transform(int self) {
        Vec scale = animation.part(self).scale();
        return scale.x() == 1 && scale.y() == 1 ? "" : "scale(" + ShortNumbers.pair(scale, " ") + ")";
    }
}
