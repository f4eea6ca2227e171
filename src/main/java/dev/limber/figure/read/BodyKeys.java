package dev.limber.figure.read;

import static dev.limber.contract.KeyDeclaration.optional;
import static dev.limber.figure.prop.NumberKeys.X;
import static dev.limber.figure.prop.NumberKeys.Y;
import static dev.limber.figure.prop.NumberKeys.number;

import dev.limber.contract.Fields;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.OneOf;
import dev.limber.figure.body.SidePose.AnchorPart;
import dev.limber.figure.body.SidePose.Bend;
import dev.limber.figure.body.SidePose.HeldSegment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Declares the keys of a pose that say where the body is, seen from the side. */
final class BodyKeys {
    private static final KeyDeclaration BEND =
            optional("bend", FigureContract.word(Bend.values()), "out", "Where the elbow goes.");
    private static final KeyDeclaration LENGTH = number("length", "0.9", "Below 1 it points partly at the viewer.");

    private static final OneOf LEG = shapes(
            FigureContract.fields(
                    "a leg by its joints",
                    number("hip", "26", "Forward is positive; degrees."),
                    number("knee", "60", "Bent is positive; degrees."),
                    number("ankle", "-20", "Toes up is positive; degrees.")),
            FigureContract.fields("a leg that kneels", number("thigh", "0", "Tilt of the thigh; degrees.")),
            FigureContract.fields(
                    "a foot that is planted", X, Y, number("sole", "90", "Angle of the sole; 90 is flat.")));

    private static final OneOf ARM = shapes(
            FigureContract.fields(
                    "an arm by its joints",
                    number("shoulder", "162", "Forward is positive; degrees."),
                    number("elbow", "3", "Bent is positive; degrees."),
                    number("wrist", "10", "Degrees."),
                    LENGTH),
            FigureContract.fields("a forearm on the floor", number("propped", "1", "1 to lie on the floor."), X),
            FigureContract.fields(
                    "a hand that is placed", X, Y, number("palm", "90", "Angle of the palm; degrees."), BEND, LENGTH),
            FigureContract.fields(
                    "a hand that holds on",
                    optional("grip", FigureContract.word(HeldSegment.values()), "near-thigh", "What it holds."),
                    number("at", "0.6", "Where along that part, from 0 to 1."),
                    number("off", "0.05", "How far off its middle."),
                    LENGTH,
                    number("turn", "0", "Turn of the hand; degrees.")));

    private static final List<KeyDeclaration> BODY = List.of(
            number("pelvis", "-90", "0 upright, 90 face down, -90 on the back."),
            optional(
                    "spine",
                    FigureContract.fields(
                            "the spine",
                            number("lumbar", "20", "Low back; rounded is positive."),
                            number("thoracic", "20", "Upper back; rounded is positive."),
                            number("neck", "-6", "Chin down is positive."),
                            number("head", "-4", "Chin down is positive.")),
                    "{ neck: -6 }",
                    "How the back bends; degrees."),
            optional(
                    "anchor",
                    FigureContract.fields(
                            "the anchor",
                            optional(
                                    "part", FigureContract.word(AnchorPart.values()), "hip", "The part that is fixed."),
                            X,
                            Y),
                    "{ part: hip, x: 0, y: 0.5 }",
                    "The one part that fixes the body; the same within one move."),
            optional("legs", pair("both legs", LEG), "{ near: { hip: 26, knee: 4 } }", "How the legs are."),
            optional("arms", pair("both arms", ARM), "{ far: { shoulder: 162, elbow: 3 } }", "How the arms are."),
            optional(
                    "feet",
                    FigureContract.fields("both feet", X, Y),
                    "{ x: 0.25 }",
                    "Both feet on the floor, the far one a little ahead."),
            optional(
                    "hands",
                    FigureContract.fields("both palms", X, Y, BEND, LENGTH),
                    "{ x: 0.26 }",
                    "Both palms on the floor, the far one a little ahead."));

    private BodyKeys() {}

    /** The keys of a pose: these first, then those of the body, then these last. */
    static List<KeyDeclaration> between(List<KeyDeclaration> first, List<KeyDeclaration> last) {
        return Stream.of(first, BODY, last).flatMap(List::stream).toList();
    }

    private static OneOf shapes(Fields... shapes) {
        return new OneOf(Optional.empty(), List.of(shapes));
    }

    private static Fields pair(String name, OneOf limb) {
        return FigureContract.fields(
                name,
                optional("both", limb, "{ x: 0.25 }", "For both."),
                optional("near", limb, "{ x: 0.25 }", "The one nearer to the viewer."),
                optional("far", limb, "{ x: 0.25 }", "The one behind."));
    }
}
