package dev.limber.figure.read;

import static dev.limber.contract.KeyDeclaration.optional;

import dev.limber.contract.Fields;
import dev.limber.contract.Flag;
import dev.limber.contract.KeyDeclaration;
import dev.limber.figure.prop.NumberKeys;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a view from the front. */
final class FrontKeys {
    /** The numbers; degrees where nothing else is said. */
    static final List<KeyDeclaration> NUMBERS = List.of(
            NumberKeys.number("tilt", "48", "To look at a lying body from its feet."),
            NumberKeys.number("side", "20", "Bends the trunk to a side."),
            NumberKeys.number("neck", "20", "Bends the neck to a side."),
            NumberKeys.number("turn", "40", "Turns the head."),
            NumberKeys.number("roll", "30", "Rolls both knees to a side."),
            NumberKeys.number("shrug", "30", "Lifts the shoulders; thousandths of height."),
            NumberKeys.number("hip", "40", "Bends both hips."),
            NumberKeys.number("knee", "60", "Bends both knees."),
            NumberKeys.number("spread", "10", "Spreads the legs."),
            NumberKeys.number("shin-spread", "10", "Spreads the shins; else as the thighs."),
            NumberKeys.number("right-spread", "10", "Spreads the right leg alone."),
            NumberKeys.number("right-shin-spread", "10", "Spreads the right shin alone."),
            NumberKeys.number("right-hip", "40", "Bends the right hip alone."),
            NumberKeys.number("right-knee", "60", "Bends the right knee alone."),
            NumberKeys.number("lie", "90", "To look down on a body that lies across the picture."),
            NumberKeys.number("x", "0.1", "Place from left to right, in heights of the person."),
            NumberKeys.number("y", "0.1", "Place from below to above, in heights of the person."),
            NumberKeys.number("right-out", "20", "Turns the right arm away from the middle."),
            NumberKeys.number("right-ahead", "20", "Turns the right arm towards the viewer."),
            NumberKeys.number("right-fore-out", "20", "Turns the right forearm away from the middle."),
            NumberKeys.number("right-fore-ahead", "20", "Turns the right forearm towards the viewer."),
            NumberKeys.number("left-out", "20", "Turns the left arm away from the middle."),
            NumberKeys.number("left-ahead", "20", "Turns the left arm towards the viewer."),
            NumberKeys.number("left-fore-out", "20", "Turns the left forearm away from the middle."),
            NumberKeys.number("left-fore-ahead", "20", "Turns the left forearm towards the viewer."));

    static final Fields FRONT = new Fields(
            "a view from the front",
            Stream.concat(Stream.of(optional("legs", new Flag(), "true", "Whether legs are seen.")), NUMBERS.stream())
                    .toList());

    private FrontKeys() {}
}
