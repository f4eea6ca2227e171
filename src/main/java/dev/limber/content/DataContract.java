package dev.limber.content;

import static dev.limber.contract.KeyDeclaration.optional;
import static dev.limber.contract.KeyDeclaration.required;

import dev.limber.contract.Fields;
import dev.limber.contract.Formed;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.ListOf;
import dev.limber.contract.MapOf;
import dev.limber.contract.PartialDay;
import dev.limber.contract.Text;
import dev.limber.contract.Whole;
import dev.limber.model.Vocabulary.Group;
import dev.limber.model.Vocabulary.Height;
import java.util.Arrays;
import java.util.List;

/** Declares the data files of a guide with their keys. */
final class DataContract {
    private static final Formed LANGUAGE = new Formed("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language", "en-GB");
    private static final Formed COUNTRY = new Formed("[A-Z]{2}", "a country code", "GB");

    private static final Fields LINK = Types.fields(
            "a link",
            required("label", Types.LABEL, "Exercises", "What the link says."),
            required(
                    "page",
                    Types.PAGE_OR_LIST,
                    "exercises",
                    "Slug, or one of exercises, routines, conditions, search, sources, glossary, profile, changes, diary, offline."));

    private static final Fields CARD = Types.fields(
            "a card",
            required("number", Types.LABEL, "\"999\"", "A telephone number, or words where there is none."),
            optional("place", Types.LABEL, "A&E", "Where else to go."),
            required("heading", Types.PROSE, "\"Call {number} now if:\"", "{number} and {place} are filled in."),
            required(
                    "signs",
                    Types.some(Types.PROSE),
                    "[your chest hurts]",
                    "Each finishes the heading; keys of signs.yaml where the guide has signs."),
            optional("then", Types.PROSE, "Do not drive yourself.", "A closing line."));

    private static final Fields HELP = Types.fields(
            "where help is to be had",
            required("page", Types.PAGE, "see-a-doctor", "The page that says more."),
            optional("country", COUNTRY, "GB", "Where the numbers work; the country of the guide when absent."),
            required(
                    "emergency",
                    CARD,
                    "{ number: \"999\", heading: \"Call {number} if:\", signs: [it hurts] }",
                    "At once."),
            required(
                    "urgent",
                    CARD,
                    "{ number: \"111\", heading: \"Call {number} if:\", signs: [it hurts] }",
                    "Today."));

    private static final String HELP_EXAMPLE = "{ page: see-a-doctor, "
            + "emergency: { number: \"999\", heading: \"Call {number} if:\", signs: [it hurts] }, "
            + "urgent: { number: \"111\", heading: \"Call {number} if:\", signs: [it hurts] } }";

    private static final Fields STOP = Types.fields(
            "the stop box",
            required("move", Types.some(Types.PROSE), "[you feel dizzy]", "What ends a move; keys too."),
            optional("then", Types.PROSE, "Rest.", "What to do after that."),
            optional("urgent", Types.PROSE, "Get advice today.", "What needs help the same day; a key too."),
            required("emergency", Types.some(Types.PROSE), "[chest pain]", "What needs help at once; keys too."));

    private static final Fields COLOUR = Types.fields(
            "a colour of the pain rule",
            required("label", Types.LABEL, "\"Red: stop\"", "Its name and what to do."),
            required("text", Types.PROSE, "It is 6 or more.", "What one notices."));

    private static final String COLOUR_EXAMPLE = "{ label: \"Red: stop\", text: It is 6 or more. }";

    private static final Fields PAIN_RULE = Types.fields(
            "the pain rule",
            required("page", Types.PAGE, "when-to-stop", "The page that says more."),
            required("heading", Types.LABEL, "How much pain is all right?", "Its heading on moves and routines."),
            optional("before", Types.PROSE, "Score your pain first.", "What to do before the first move."),
            required("green", COLOUR, COLOUR_EXAMPLE, "Carry on."),
            required("amber", COLOUR, COLOUR_EXAMPLE, "Do less."),
            required("red", COLOUR, COLOUR_EXAMPLE, "Stop."),
            optional("rise", new Whole(1, 100), "3", "So many points above the start are amber."),
            optional("stop-at", new Whole(1, 100), "6", "From this score on it is red."),
            optional("top", new Whole(1, 100), "10", "The worst score there is."),
            optional(
                    "day-after",
                    Types.fields(
                            "the day after",
                            required("ask", Types.PROSE, "Is your knee worse today?", "What the diary asks."),
                            required("worse", Types.PROSE, "Do half of each.", "What to do when it is worse."),
                            optional("help", Types.PROSE, "A locked knee?", "Signs to get help for."),
                            optional(
                                    "often",
                                    Types.KEY,
                                    "if-it-gets-worse",
                                    "The heading of the page, as in a link, for those it happens to again and again.")),
                    "{ ask: Is your knee worse today?, worse: Do half of each. }",
                    "What the diary asks the day after a session."));

    private static final Fields SESSION = Types.fields(
            "the times of a session",
            optional("ready", Types.TIME, "10 s", "Before the first move; 10 s when absent."),
            optional("between", Types.TIME, "15 s", "Between two moves; 15 s when absent."),
            optional("up-or-down", Types.TIME, "30 s", "Between two moves at different heights; 30 s when absent."),
            optional("swap", Types.TIME, "5 s", "Changing sides, where a dose does not say; 5 s when absent."),
            optional("move", Types.TIME, "4 s", "Getting into and out of one repetition; 4 s when absent."),
            optional("getting-up", Types.PAGE, "down-and-up", "The page that says how to get up from the floor."),
            optional(
                    "sensible",
                    Types.fields(
                            "how much is sensible",
                            optional("moves", new Whole(1, 40), "6", "Moves of a plan; 6 when absent."),
                            optional("minutes", new Whole(1, 180), "20", "Minutes of a plan; 20 when absent.")),
                    "{ moves: 6, minutes: 20 }",
                    "How long a plan of a reader's own should be at most."));

    private static final Fields PRACTICE = Types.fields(
            "a practice",
            required("name", Types.LABEL, "Elm Street Physiotherapy", "What it is called."),
            optional("telephone", Types.LABEL, "01632 960123", "Its number."),
            optional("address", Types.SENTENCE, "\"12 Elm Street, Exampleton\"", "Where it is, in one line."),
            optional("logo", Types.LABEL, "images/logo.svg", "A picture of the content folder."),
            optional("line", Types.SENTENCE, "Ring us if a move hurts.", "A sentence of its own."));

    private static final MapOf LIMITS = new MapOf(
            Types.CONDITION,
            Types.fields(
                    "a limit",
                    required("position", Types.KEY, "lying-on-back", "The position, a key of vocabulary.yaml."),
                    required("at-most", Types.TIME, "2 min", "How long without a break."),
                    required(
                            "how",
                            Types.PROSE,
                            "Roll onto your side after 2 minutes.",
                            "What to do, with the number.")));

    private static final String PAIN_RULE_EXAMPLE = "{ page: when-to-stop, heading: How much pain is all right?, "
            + "green: { label: Green, text: Up to 5. }, amber: { label: Amber, text: More than usual. }, "
            + "red: " + COLOUR_EXAMPLE + " }";

    static final FileDeclaration GUIDE = new FileDeclaration(
            "content/guide.yaml",
            Types.fields(
                    "the guide",
                    required("title", Types.LABEL, "Easeback", "What the guide is called."),
                    required("language", LANGUAGE, "en-GB", "The language it is written in."),
                    optional("tagline", Types.SENTENCE, "Moves that may ease back pain", "One line below the title."),
                    optional("country", COUNTRY, "GB", "For whom it is written."),
                    optional(
                            "id",
                            Types.KEY,
                            "easeback",
                            "Tells it from other guides of the same host in what browsers keep."),
                    optional("base-url", Types.SITE, "https://example.org/", "Where it will be published."),
                    optional("publisher", Types.LABEL, "Easeback editors", "Who publishes it."),
                    optional(
                            "practice",
                            PRACTICE,
                            "{ name: Elm Street Physiotherapy, telephone: 01632 960123 }",
                            "The practice that hands it to its patients; stands in the footer and on sheets, and reviews nothing."),
                    optional("about", Types.LABEL, "Low back pain", "The medical condition it is about, for programs."),
                    optional(
                            "repository",
                            Types.fields(
                                    "where the source lives",
                                    required("url", Types.URL, "https://example.org/guide", "Its page."),
                                    optional(
                                            "edit",
                                            Types.URL,
                                            "\"https://example.org/edit/{path}\"",
                                            "Address to edit a file; {path} is filled in.")),
                            "{ url: https://example.org/guide }",
                            "Where the source lives."),
                    optional(
                            "navigation",
                            Types.list(LINK),
                            "[ { label: Exercises, page: exercises } ]",
                            "Header links."),
                    optional("footer", Types.list(LINK), "[ { label: Sources, page: sources } ]", "Footer links."),
                    optional("disclaimer", Types.PROSE, "General information only.", "One sentence on every page."),
                    optional("help", HELP, HELP_EXAMPLE, "The two cards that say when to get help."),
                    optional("stop", STOP, "{ move: [you feel dizzy], emergency: [chest pain] }", "The stop box."),
                    optional("pain-rule", PAIN_RULE, PAIN_RULE_EXAMPLE, "How much pain is all right."),
                    optional("session", SESSION, "{ between: 15 s, up-or-down: 30 s }", "How sessions are timed."),
                    optional(
                            "limits",
                            LIMITS,
                            "{ pregnancy: { position: lying-on-back, at-most: 2 min, how: Roll onto your side after 2 minutes. } }",
                            "How long people with a condition may stay in a position, in a whole routine."),
                    optional(
                            "checks",
                            CheckKeys.CHECKS,
                            "{ long-sentence: warning }",
                            "The editorial checks that apply; none when absent.")),
            true,
            "What the guide is called, in which language, for whom, and where help is to be had.");

    private static final KeyDeclaration LABEL = required("label", Types.LABEL, "Lower back", "What readers see.");
    private static final KeyDeclaration WORDS =
            optional("words", Types.LABELS, "[lumbar]", "What people also call it.");
    private static final KeyDeclaration TEXT =
            optional("text", Types.PROSE, "Moves for this part.", "A sentence for its list page.");
    private static final KeyDeclaration HEIGHT = optional(
            "height",
            Types.word(Arrays.stream(Height.values()).map(Height::word).toArray(String[]::new)),
            "floor",
            "How high the body is: getting from one height to another takes time.");

    static final FileDeclaration VOCABULARY = new FileDeclaration(
            "content/vocabulary.yaml",
            new Fields(
                    "groups of words",
                    Arrays.stream(Group.values()).map(DataContract::group).toList()),
            false,
            "The words that moves are sorted by.");

    static final FileDeclaration SOURCES = new FileDeclaration(
            "content/sources.yaml",
            new MapOf(
                    Types.KEY,
                    Types.fields(
                            "a source",
                            required("title", new Text(300), "Bird dog", "Its title."),
                            required("publisher", new Text(200), "Mayo Clinic", "Who published it."),
                            optional("url", Types.URL, "https://example.org/", "Its address."),
                            optional("published", new PartialDay(), "2025-03", "As far as known."),
                            optional("accessed", new PartialDay(), "2026-11-22", "When it was read."),
                            required(
                                    "grade",
                                    Types.word("guideline", "review", "trial", "patient-information", "practice"),
                                    "patient-information",
                                    "What sort of source it is."))),
            false,
            "What the pages lean on, by key.");

    static final FileDeclaration GLOSSARY = new FileDeclaration(
            "content/glossary.yaml",
            new MapOf(
                    Types.LABEL,
                    Types.fields(
                            "a meaning",
                            required("means", Types.PROSE, "The lower part of the spine.", "In plain words."),
                            optional("also", Types.LABELS, "[lumbar]", "Other forms of the term."),
                            optional("see", Types.LABEL, "lower-back", "Slug of a page, or another term."))),
            false,
            "Terms with a plain meaning.");

    static final FileDeclaration SYNONYMS = new FileDeclaration(
            "content/synonyms.yaml",
            new ListOf(
                    Types.fields(
                            "what people type",
                            required("say", Types.some(Types.LABEL), "[sore back]", "What people type."),
                            required("also", Types.LABEL, "back pain", "The term that the guide uses."),
                            optional("pages", Types.PAGES_OR_LISTS, "[how-to-use]", "The pages that answer it best."),
                            optional(
                                    "section",
                                    Types.KEY,
                                    "should-it-hurt",
                                    "The heading of the first page, as in a link, whose section answers it.")),
                    0,
                    2000),
            false,
            "What people type, and what the guide calls it.");

    private DataContract() {}

    private static KeyDeclaration group(Group group) {
        Fields term = group == Group.POSITIONS
                ? Types.fields("a position", LABEL, WORDS, TEXT, HEIGHT)
                : Types.fields("a word", LABEL, WORDS, TEXT);
        return optional(
                group.word(), new MapOf(Types.KEY, term), "{ one: { label: One } }", "Keys of " + group.word() + ".");
    }

    static List<FileDeclaration> all() {
        return List.of(
                GUIDE,
                VOCABULARY,
                SOURCES,
                GLOSSARY,
                SYNONYMS,
                SignFile.DECLARATION,
                RecordFiles.EVIDENCE,
                RecordFiles.CHANGES);
    }
}
