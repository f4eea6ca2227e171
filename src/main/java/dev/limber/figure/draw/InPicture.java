package dev.limber.figure.draw;

import dev.limber.figure.draw.Mark.Group;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.geometry.Bounds;
import java.util.List;

/** Leaves out the limbs that a cropped picture does not show, for their bytes. */
public record InPicture(Bounds crop) {
    private static final double THICKEST = .07;
    /** How far a hand or a foot reaches from its joint. */
    private static final double LONGEST_TIP = .16;

    List<Group> of(List<Group> body) {
        return body.stream()
                .map(group -> new Group(
                        group.far(),
                        group.marks().stream()
                                .filter(mark -> !(mark instanceof Mark.Limb limb) || shows(limb))
                                .toList()))
                .filter(group -> !group.marks().isEmpty())
                .toList();
    }

    /** Whether some of a limb is in the picture. */
    public boolean shows(Mark.Limb limb) {
        Bounds box = Bounds.NONE.with(limb.parts().get(0).at(), LONGEST_TIP);
        for (Use use : limb.parts()) {
            box = box.with(use.at(), THICKEST);
        }
        return box.meets(crop);
    }
}
