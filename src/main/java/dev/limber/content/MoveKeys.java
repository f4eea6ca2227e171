package dev.limber.content;

import static dev.limber.contract.KeyDeclaration.optional;
import static dev.limber.contract.KeyDeclaration.required;

import dev.limber.contract.Fields;
import dev.limber.contract.Flag;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.ListOf;
import dev.limber.contract.ListOrOne;
import dev.limber.contract.MapOf;
import dev.limber.contract.OneOf;
import dev.limber.contract.SourceKey;
import dev.limber.contract.Whole;
import dev.limber.model.Dose.Sides;
import dev.limber.model.Vocabulary.Group;
import java.util.List;
import java.util.Optional;

/** Declares the keys that exercises and routines share: dose, cautions, and the entries of a routine. */
final class MoveKeys {
    private static final String HOW = "Lift one limb at a time.";

    /** The reason for a dose with start and target. */
    private static final KeyDeclaration BECAUSE = because(
            "a reason with its source",
            "target.hold",
            "times-a-day",
            "start.sets",
            "start.reps",
            "start.hold",
            "start.time",
            "target.sets",
            "target.reps",
            "target.hold",
            "target.time");

    /** The reason for an amount. */
    private static final KeyDeclaration AMOUNT_BECAUSE =
            because("a reason for an amount", "hold", "sets", "reps", "hold", "time");

    static final Fields MINUTES = Types.fields(
            "minutes",
            required("minutes", Types.TIME, "10 min", "How long, for walking, swimming and classes."),
            AMOUNT_BECAUSE);

    static final Fields REPETITIONS = Types.fields(
            "repetitions",
            required("reps", new Whole(1, 1000), "6", "How many repetitions in a set."),
            optional("sets", new Whole(1, 100), "1", "How many sets; 1 when absent."),
            optional("hold", Types.TIME, "5 s", "How long to hold each; absent when there is no hold."),
            optional("rest", Types.TIME, "45 s", "Between sets; with 1 set between repetitions."),
            optional(
                    "sides",
                    Types.word(Sides.EACH.word(), Sides.IN_TURN.word()),
                    "each",
                    "each: all of it on one side, then on the other; in-turn: the side changes each time."),
            optional("move", Types.TIME, "6 s", "Getting into and out of one; as in guide.yaml when absent."),
            optional("swap", Types.TIME, "15 s", "With sides: each, for changing sides; as in guide.yaml when absent."),
            AMOUNT_BECAUSE);

    static final OneOf AMOUNT = new OneOf(Optional.empty(), List.of(REPETITIONS, MINUTES));

    private static final KeyDeclaration TIMES_A_DAY =
            required("times-a-day", new Whole(1, 24), "1", "How often on such a day.");
    private static final KeyDeclaration DAYS_A_WEEK =
            required("days-a-week", new Whole(1, 7), "3", "On how many days.");

    private static final Fields PART = Types.fields(
            "a part",
            required("part", Types.LABEL, "Shoulder rolls", "What it is called."),
            required("step", new Whole(1, 9), "2", "Number of the step that says how it goes."),
            required("start", AMOUNT, "{ reps: 3, hold: 5 s }", "Where to begin."),
            optional("target", AMOUNT, "{ reps: 5, hold: 5 s }", "Where to get to; the start when absent."));

    static final Fields PARTS = Types.fields(
            "a dose of several parts",
            required(
                    "parts",
                    new ListOf(PART, 2, 9),
                    "[ { part: Shoulder rolls, step: 2, start: { reps: 6 } }, "
                            + "{ part: Turn your head, step: 3, start: { reps: 3, hold: 5 s, sides: in-turn } } ]",
                    "The small moves of the page, in order; dose and time are theirs."),
            optional("rest", Types.TIME, "1 min", "Between two parts; the time to change sides when absent."),
            TIMES_A_DAY,
            DAYS_A_WEEK,
            BECAUSE);

    static final Fields ONE = Types.fields(
            "a dose",
            required("start", AMOUNT, "{ sets: 1, reps: 6, hold: 5 s, sides: each }", "Where to begin."),
            required("target", AMOUNT, "{ sets: 2, reps: 8, hold: 6 s, rest: 45 s, sides: each }", "Where to get to."),
            TIMES_A_DAY,
            DAYS_A_WEEK,
            BECAUSE);

    static final OneOf DOSE = new OneOf(Optional.empty(), List.of(ONE, PARTS));

    static final MapOf CAUTIONS = new MapOf(
            Types.CONDITION,
            Types.fields(
                    "a caution",
                    required("advice", Types.word("adapt", "ask-first"), "adapt", "Adapt the move, or ask first."),
                    required("how", Types.PROSE, HOW, "What to change, or whom to ask and what to do until then."),
                    required("basis", Types.word("cited", "principle"), "principle", "A source, or a principle."),
                    optional(
                            "position",
                            Types.term(Group.POSITIONS),
                            "sitting",
                            "The position in which it is done instead; limits of guide.yaml then do not count it.")));

    static final KeyDeclaration FIGURE = optional(
            "figure",
            new OneOf(
                    Optional.of(Types.PAGE),
                    List.of(Types.fields(
                            "a drawing and its pose",
                            required("of", Types.PAGE, "hamstring-stretch", "Slug of the page that it is drawn for."),
                            required("pose", Types.KEY, "sitting", "Id of a pose in its figure file.")))),
            "{ of: hamstring-stretch, pose: sitting }",
            "The drawing that stands beside it: a page's own, or one of its poses.");

    private static final KeyDeclaration WHEN_SORE = optional(
            "when-sore",
            new Flag(),
            "true",
            "Whether it may be done at the score of the pain rule that stops all else.");

    static final Fields MOVE = Types.fields(
            "a move of the guide",
            required("move", Types.MOVE, "pelvic-tilt", "Slug of the exercise."),
            optional("dose", AMOUNT, "{ sets: 1, reps: 3, hold: 5 s }", "Instead of the start dose of its page."),
            optional("note", Types.PROSE, "Keep it small.", "A word on doing it here."),
            optional("days-a-week", new Whole(1, 7), "3", "On how many days, when not on all of the routine's."),
            WHEN_SORE);

    static final Fields STEP = Types.fields(
            "a small step of its own",
            required("step", Types.LABEL, "Walk on the spot", "What it is called."),
            required("how", Types.PROSE, "Lift your feet a little and swing your arms.", "How it goes."),
            optional("duration", Types.TIME, "2 min", "How long; or give a dose."),
            optional("dose", AMOUNT, "{ sets: 1, reps: 3, hold: 2 s }", "How much; or give a duration."),
            optional("position", Types.term(Group.POSITIONS), "standing", "The position it is done in."),
            optional("equipment", Types.terms(Group.EQUIPMENT, 0), "[chair]", "What it needs."),
            FIGURE,
            optional(
                    "cautions",
                    CAUTIONS,
                    "{ knee: { advice: adapt, how: Go slowly., basis: principle } }",
                    "As above."),
            WHEN_SORE);

    static final Fields CHOICE = Types.fields(
            "a choice of two",
            required("choose", Types.PROSE, "Pick the one that eases you.", "How to choose."),
            required(
                    "between",
                    new ListOf(new OneOf(Optional.of(Types.MOVE), List.of(MOVE, STEP)), 2, 2),
                    "[ knee-to-chest, sphinx ]",
                    "The two entries."));

    static final OneOf ENTRY = new OneOf(Optional.of(Types.MOVE), List.of(MOVE, STEP, CHOICE));

    private MoveKeys() {}

    private static KeyDeclaration because(String name, String example, String... values) {
        return optional(
                "because",
                Types.fields(
                        name,
                        optional(
                                "of",
                                new ListOrOne(Types.some(Types.word(values))),
                                example,
                                "The values that it excuses; time is how long it all takes."),
                        required("reason", Types.PROSE, "The trial held for 3 minutes.", "Why the dose is unusual."),
                        required("source", new SourceKey(), "mayo-bird-dog", "What says so.")),
                "{ of: " + example + ", reason: The trial held for 3 minutes., source: mayo-bird-dog }",
                "Allows values outside the usual limits.");
    }
}
