package dev.limber.content;

import static dev.limber.content.SectionDeclaration.Presence.ACTIVITIES;
import static dev.limber.content.SectionDeclaration.Presence.EXCEPT_ACTIVITIES;
import static dev.limber.content.SectionDeclaration.Presence.OPTIONAL;
import static dev.limber.content.SectionDeclaration.Presence.OTHER_POSITIONS;
import static dev.limber.content.SectionDeclaration.Presence.REQUIRED;
import static dev.limber.content.SectionDeclaration.Shape.BULLETS;
import static dev.limber.content.SectionDeclaration.Shape.FREE;
import static dev.limber.content.SectionDeclaration.Shape.PROSE;
import static dev.limber.content.SectionDeclaration.Shape.STEPS;
import static dev.limber.contract.KeyDeclaration.optional;
import static dev.limber.contract.KeyDeclaration.required;

import dev.limber.contract.Flag;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.ListOf;
import dev.limber.contract.OneOf;
import dev.limber.contract.Whole;
import dev.limber.model.Vocabulary.Group;
import java.util.List;
import java.util.Optional;

/** Declares the kinds of page with their keys and sections. */
final class PageKinds {
    private static final SectionDeclaration STOP_IF =
            new SectionDeclaration("stop-if", "Stop if", REQUIRED, BULLETS, "What ends this move; safety comes first.");

    private static final SectionDeclaration BEFORE_YOU_START = new SectionDeclaration(
            "before-you-start",
            "Before you start",
            OPTIONAL,
            FREE,
            "What to do when it hurts already, when to wait, what to leave out.");

    static final KindDeclaration EXERCISE = new KindDeclaration(
            "exercise",
            "exercises",
            "One move, or an activity such as walking.",
            CommonKeys.with(
                    required("for", Types.SENTENCE, "People who can kneel on hands and knees.", "Whom it suits."),
                    required("kind", Types.term(Group.KINDS), "strength", "stretch, mobility, strength or activity."),
                    required(
                            "areas", Types.terms(Group.AREAS, 1), "[lower-back, core]", "Parts of the body it is for."),
                    optional("muscles", Types.terms(Group.MUSCLES, 0), "[multifidus]", "Muscles that work or stretch."),
                    required("position", Types.term(Group.POSITIONS), "hands-and-knees", "How you begin."),
                    optional(
                            "other-positions",
                            Types.terms(Group.POSITIONS, 0),
                            "[sitting]",
                            "Each with its own ### heading in \"In another position\"."),
                    optional(
                            "equipment",
                            Types.terms(Group.EQUIPMENT, 0),
                            "[mat]",
                            "What it needs; absent when nothing."),
                    required("level", Types.term(Group.LEVELS), "1", "1 to start with, 2 to learn later."),
                    optional("code", Types.CODE, "7HRS", "Its letters in addresses, where code-clash asks for some."),
                    optional("learn-first", Types.PAGES, "[pelvic-tilt]", "Moves to learn before a move of level 2."),
                    required(
                            "dose",
                            MoveKeys.DOSE,
                            "{ start: { reps: 6, hold: 5 s }, target: { sets: 2, reps: 8, hold: 6 s, rest: 45 s }, "
                                    + "times-a-day: 1, days-a-week: 3 }",
                            "How much and how often."),
                    optional(
                            "cautions",
                            MoveKeys.CAUTIONS,
                            "{ pregnancy: { advice: adapt, how: Lift one limb at a time., basis: principle } }",
                            "By slug of a condition page."),
                    optional(
                            "contains",
                            Types.list(Types.MOVE),
                            "[childs-pose]",
                            "Moves that are a form of this one or a part of it; their cautions hold here, too."),
                    required(
                            "evidence",
                            Types.fields(
                                    "what is known",
                                    required("certainty", Types.CERTAINTY, "moderate", "How sure anyone can be."),
                                    required(
                                            "about",
                                            Types.word("programme", "move"),
                                            "programme",
                                            "What the trials tested."),
                                    required("summary", Types.PROSE, "What trials found.", "In plain words.")),
                            "{ certainty: moderate, about: programme, summary: What trials found. }",
                            "How sure anyone can be, and of what."),
                    required("sources", Types.sources(1), "[mayo-bird-dog]", "What the page leans on.")),
            List.of(
                    STOP_IF,
                    BEFORE_YOU_START,
                    new SectionDeclaration(
                            "steps", "Steps", EXCEPT_ACTIVITIES, STEPS, "One action each, a verb first."),
                    new SectionDeclaration("how-to-start", "How to start", ACTIVITIES, STEPS, "How to begin safely."),
                    new SectionDeclaration("where-you-feel-it", "Where you feel it", OPTIONAL, PROSE, "And where not."),
                    new SectionDeclaration("breathing", "Breathing", REQUIRED, PROSE, "When to breathe in and out."),
                    new SectionDeclaration("common-mistakes", "Common mistakes", REQUIRED, BULLETS, "And the remedy."),
                    new SectionDeclaration("make-it-easier", "Make it easier", REQUIRED, FREE, "For a bad day."),
                    new SectionDeclaration("make-it-harder", "Make it harder", REQUIRED, FREE, "For later."),
                    new SectionDeclaration(
                            "in-another-position",
                            "In another position",
                            OTHER_POSITIONS,
                            FREE,
                            "A ### heading with the position's label, and short steps, for each."),
                    new SectionDeclaration("good-to-know", "Good to know", OPTIONAL, FREE, "Anything else, last.")),
            false);

    static final KindDeclaration ROUTINE = new KindDeclaration(
            "routine",
            "routines",
            "Several moves in order.",
            CommonKeys.with(
                    required("for", Types.SENTENCE, "Anyone who wakes up stiff.", "Whom it suits."),
                    required(
                            "moves",
                            new ListOf(MoveKeys.ENTRY, 1, 40),
                            "[ pelvic-tilt, cat-cow ]",
                            "What to do, in order."),
                    optional("times-a-day", new Whole(1, 24), "1", "How often on such a day; 1 when absent."),
                    optional("days-a-week", new Whole(1, 7), "7", "On how many days; 7 when absent."),
                    MoveKeys.FIGURE),
            List.of(
                    new SectionDeclaration(
                            "stop-if",
                            "Stop if",
                            OPTIONAL,
                            BULLETS,
                            "What ends the routine; when there is one it comes first."),
                    BEFORE_YOU_START),
            true);

    static final KindDeclaration CONDITION = prose(
            "condition",
            "conditions",
            "Something that changes which moves suit.",
            required(
                    "label",
                    Types.SENTENCE,
                    "I have been told that I have osteoporosis",
                    "What a reader ticks, in the first person."),
            optional("tick", new Flag(), "false", "Whether readers can tick it; true when absent."),
            optional(
                    "group",
                    Types.term(Group.CONDITION_GROUPS),
                    "bones-and-joints",
                    "The heading under which it is ticked."),
            optional(
                    "as-strict-as",
                    Types.list(Types.CONDITION),
                    "[slipped-vertebra]",
                    "Conditions that people with this one may have: where one of them asks first, this one does."));

    static final KindDeclaration AREA =
            prose("area", "areas", "A part of the body; the file is named after a key of areas in vocabulary.yaml.");

    static final KindDeclaration PLAIN = prose(
            "plain",
            "*",
            "Advice, about and any other page of prose.",
            optional(
                    "chart",
                    new OneOf(
                            Optional.of(Types.CHART),
                            List.of(Types.fields(
                                    "a chart and its place",
                                    required("show", Types.CHART, "owen-2020", "Key of evidence.yaml."),
                                    optional(
                                            "below",
                                            Types.KEY,
                                            "which-type-works",
                                            "The heading, as in a link, at the end of whose section it stands.")))),
                    "owen-2020",
                    "A chart of evidence.yaml; at the end of the text unless it says where."));

    static final KindDeclaration HOME = prose(
            "home",
            "",
            "The first page, content/index.md.",
            optional(
                    "choices",
                    new ListOf(
                            Types.fields(
                                    "an answer",
                                    required("label", Types.LABEL, "I feel stiff", "The answer."),
                                    required("text", Types.SENTENCE, "A short routine.", "What it leads to."),
                                    required("page", Types.PAGE_OR_LIST, "morning", "Slug of the page.")),
                            0,
                            12),
                    "[ { label: I feel stiff, text: A short routine., page: morning } ]",
                    "Answers to the question at the top."),
            optional("figure", Types.MOVE, "glute-bridge", "The move whose drawing stands at the top."));

    private PageKinds() {}

    private static KindDeclaration prose(String name, String folder, String description, KeyDeclaration... own) {
        return new KindDeclaration(name, folder, description, CommonKeys.with(own), List.of(), true);
    }
}
