package dev.limber.figure.draw;

import dev.limber.figure.draw.Mark.Group;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import java.util.List;

/** Leaves out the limbs that a cropped picture does not show, for their bytes. */
public record InPicture(Bounds crop) implements Mark.Visitor<Boolean> {
    private static final double THICKEST = .07;
    /** How far a hand or a foot reaches from its joint. */
    private static final double LONGEST_TIP = .16;

    List<Group> of(List<Group> body) {
        return body.stream()
                .map(group -> new Group(
                        group.far(),
                        group.marks().stream().filter(mark -> mark.accept(this)).toList()))
                .filter(group -> !group.marks().isEmpty())
                .toList();
    }

    @Override
    public Boolean limb(Mark.Limb limb) {
        Vec tip = limb.parts().get(0).at();
        Bounds box = Bounds.NONE.with(tip, LONGEST_TIP);
        for (Use use : limb.parts()) {
            box = box.with(use.at(), THICKEST);
        }
        return box.meets(crop);
    }

    @Override
    public Boolean use(Use use) {
        return true;
    }

    @Override
    public Boolean shape(Mark.Shape shape) {
        return true;
    }

    @Override
    public Boolean held(Mark.Held held) {
        return true;
    }
}
