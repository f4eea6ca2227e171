package dev.limber.figure.read;

import static dev.limber.contract.KeyDeclaration.optional;
import static dev.limber.contract.KeyDeclaration.required;

import dev.limber.contract.Fields;
import dev.limber.contract.Flag;
import dev.limber.contract.Formed;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.ListOf;
import dev.limber.contract.ListOrOne;
import dev.limber.contract.OneOf;
import dev.limber.contract.Suggested;
import dev.limber.contract.Text;
import dev.limber.contract.ValueType;
import dev.limber.contract.Whole;
import dev.limber.contract.Word;
import dev.limber.figure.body.Landmark;
import dev.limber.figure.body.Person;
import dev.limber.figure.body.Preset;
import dev.limber.figure.move.Hand;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.prop.NumberKeys;
import dev.limber.figure.prop.PropKind;
import dev.limber.figure.prop.PropKinds;
import dev.limber.model.Slug;
import java.util.List;
import java.util.Optional;

/** What a figure file may hold, declared once: the reader and the schema for editors read it here. */
public final class FigureContract {
    private static final Formed ID = new Formed(Slug.PATTERN, "a name in small letters and hyphens", "start");
    private static final ListOrOne IDS = several(ID);

    private static final ListOrOne PROPS = several(new OneOf(
            Optional.of(new Word(PropKinds.words())),
            PropKinds.ALL.stream().map(FigureContract::prop).toList()));

    private static final ListOrOne MUSCLES = several(word(Muscle.values()));

    private static final KeyDeclaration CROP = optional(
            "crop",
            fields(
                    "the part that is shown",
                    NumberKeys.number("left", "-0.5", "Its left edge."),
                    NumberKeys.number("bottom", "-0.05", "Its lower edge."),
                    NumberKeys.number("right", "0.25", "Its right edge."),
                    NumberKeys.number("top", "0.33", "Its upper edge.")),
            "{ left: -0.5, bottom: -0.05, right: 0.25, top: 0.33 }",
            "Shows a part.");

    private static final OneOf HANDS = new OneOf(
            Optional.of(word(Hand.values())),
            List.of(fields(
                    "both hands",
                    optional("near", word(Hand.values()), "flat", "The hand nearer to the viewer."),
                    optional("far", word(Hand.values()), "open", "The one behind."))));

    private static final List<KeyDeclaration> FIRST = List.of(
            required("id", ID, "start", "What other poses and pages call it."),
            optional("section", new Text(200), "sitting", "The heading, as in a link, that it belongs to."),
            optional(
                    "steps", several(new Whole(1, 9)), "[1, 2]", "The steps, or items of a section, it stands beside."),
            optional("again", new Text(300), "Both sides begin so.", "Why it may stand in a list again."),
            required("text", new Text(600), "On the back, knees bent, feet flat.", "For who cannot see it."),
            optional(
                    "from",
                    new Suggested(EnumWords.all(Preset.values()), ID),
                    "crook-lying",
                    "What it starts from; else the pose before."));

    private static final List<KeyDeclaration> LAST = List.of(
            optional("hand-shape", HANDS, "{ near: flat, far: open }", "How the hands are held."),
            optional("shoes", new Flag(), "false", "Whether shoes are on; else as in all of the move."),
            optional("airborne", new Flag(), "true", "Nothing carries the body, as in a jump."),
            optional("near-arm", new Word(List.of("behind")), "behind", "Draws the near arm behind head and trunk."),
            optional("front", FrontKeys.FRONT, "{ neck: 10 }", "A view from the front."),
            optional("props", PROPS, "[mat]", "Things beside the body; else those of the move."),
            optional("muscles", MUSCLES, "[lower-back]", "Where it is felt."),
            optional("arrows", several(word(Landmark.values())), "[far-hand]", "What an arrow follows from the ghost."),
            optional("ghost", ID, "start", "The pose before, shown faintly behind it."),
            CROP);

    private static final Fields POSE = new Fields("a pose", BodyKeys.between(FIRST, LAST));

    /** A figure file as a whole. */
    public static final Fields FIGURE = fields(
            "a figure",
            optional("person", word(Person.values()), "sam", "Who is drawn; mei when absent."),
            optional("shoes", new Flag(), "true", "Whether shoes are on."),
            optional("swimwear", new Flag(), "true", "Whether arms and legs are bare."),
            optional("props", PROPS, "[mat]", "For every pose that has none of its own."),
            optional("card", IDS, "both", "The pose, or two, that stand for the move in small; the first when absent."),
            optional("loop", IDS, "[start, both]", "The poses of the moving figure, there and back."),
            optional(
                    "loops",
                    new ListOf(new ListOf(ID, 2, ListOf.MANY), 1, ListOf.MANY),
                    "[[start, arm], [start, both]]",
                    "The same for several moving figures; instead of loop."),
            CROP,
            required(
                    "poses",
                    new ListOf(POSE, 1, ListOf.MANY),
                    "[ { id: up, text: \"On the back, knees bent, feet flat.\", from: crook-lying } ]",
                    "One for each still."));

    private FigureContract() {}

    static Fields fields(String name, KeyDeclaration... keys) {
        return new Fields(name, List.of(keys));
    }

    static <T extends Enum<T>> Word word(T[] values) {
        return new Word(EnumWords.all(values));
    }

    private static ListOrOne several(ValueType item) {
        return new ListOrOne(new ListOf(item, 0, ListOf.MANY));
    }

    private static Fields prop(PropKind kind) {
        Fields numbers = new Fields("numbers of " + kind.word(), kind.keys());
        String example = "{ " + kind.keys().get(0).name() + ": 0.2 }";
        return fields("a " + kind.word(), required(kind.word(), numbers, example, "Its own numbers."));
    }
}
