package dev.limber.figure.animation;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.draw.Part;
import dev.limber.figure.prop.Attachment;
import dev.limber.figure.prop.Prop;
import java.util.List;

/** The props that move with a body, held in a hand or tied between two places, as rigid parts. */
final class HeldProps {
    private HeldProps() {}

    /** The props that stay where they are. */
    static List<Prop> fixed(List<Prop> props) {
        return props.stream().filter(Prop::fixed).toList();
    }

    static List<RigidPart> behind(List<Prop> props, Skeleton body) {
        return props.stream()
                .flatMap(prop -> prop.attachedBehind(body).stream())
                .map(HeldProps::part)
                .toList();
    }

    static List<RigidPart> before(List<Prop> props, Skeleton body) {
        return props.stream()
                .flatMap(prop -> prop.attachedBefore(body).stream())
                .map(HeldProps::part)
                .toList();
    }

    private static RigidPart part(Attachment attached) {
        Use place = new Use(Part.NONE, attached.at(), attached.turn(), attached.scale());
        return new RigidPart(place, attached.svg(), List.of(), List.of());
    }
}
