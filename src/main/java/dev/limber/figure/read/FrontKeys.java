package dev.limber.figure.read;

import static dev.limber.contract.KeyDeclaration.optional;

import dev.limber.contract.Fields;
import dev.limber.contract.Flag;
import dev.limber.contract.KeyDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a view from the front. */
final class FrontKeys {
    /** The numbers; degrees where nothing else is said. */
    static final List<KeyDeclaration> NUMBERS = List.of(
            BodyKeys.number("tilt", "48", "To look at a lying body from its feet."),
            BodyKeys.number("side", "20", "Bends the trunk to a side."),
            BodyKeys.number("neck", "20", "Bends the neck to a side."),
            BodyKeys.number("turn", "40", "Turns the head."),
            BodyKeys.number("roll", "30", "Rolls both knees to a side."),
            BodyKeys.number("shrug", "30", "Lifts the shoulders; thousandths of height."),
            BodyKeys.number("hip", "40", "Bends both hips."),
            BodyKeys.number("knee", "60", "Bends both knees."),
            BodyKeys.number("spread", "10", "Spreads the legs."),
            BodyKeys.number("shin-spread", "10", "Spreads the shins; else as the thighs."),
            BodyKeys.number("right-spread", "10", "Spreads the right leg alone."),
            BodyKeys.number("right-shin-spread", "10", "Spreads the right shin alone."),
            BodyKeys.number("right-hip", "40", "Bends the right hip alone."),
            BodyKeys.number("right-knee", "60", "Bends the right knee alone."),
            BodyKeys.number("lie", "90", "To look down on a body that lies across the picture."),
            BodyKeys.number("x", "0.1", "Place from left to right, in heights of the person."),
            BodyKeys.number("y", "0.1", "Place from below to above, in heights of the person."),
            BodyKeys.number("right-out", "20", "Turns the right arm away from the middle."),
            BodyKeys.number("right-ahead", "20", "Turns the right arm towards the viewer."),
            BodyKeys.number("right-fore-out", "20", "Turns the right forearm away from the middle."),
            BodyKeys.number("right-fore-ahead", "20", "Turns the right forearm towards the viewer."),
            BodyKeys.number("left-out", "20", "Turns the left arm away from the middle."),
            BodyKeys.number("left-ahead", "20", "Turns the left arm towards the viewer."),
            BodyKeys.number("left-fore-out", "20", "Turns the left forearm away from the middle."),
            BodyKeys.number("left-fore-ahead", "20", "Turns the left forearm towards the viewer."));

    static final Fields FRONT = new Fields(
            "a view from the front",
            Stream.concat(Stream.of(optional("legs", new Flag(), "true", "Whether legs are seen.")), NUMBERS.stream())
                    .toList());

    private FrontKeys() {}
}
